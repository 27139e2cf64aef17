import taro from '../testing/taro';
import { cloudTransport } from './cloud-transport';
import { httpTransport } from './http-transport';

const { request } = taro;
const { callContainer } = taro.cloud;
const asked = { path: '/api/v1/digests?limit=20', timeoutMs: 5000 };

it('asks an origin over HTTP', async () => {
  request.mockResolvedValueOnce({ statusCode: 304, data: 'body' });
  await expect(httpTransport('https://a.example')(asked)).resolves.toEqual({
    status: 304,
    body: 'body',
  });
  expect(request).toHaveBeenCalledWith({
    url: 'https://a.example/api/v1/digests?limit=20',
    timeout: 5000,
  });
});

it('asks a container of the cloud for the same', async () => {
  callContainer.mockResolvedValueOnce({ statusCode: 200, data: { items: [] } });
  await expect(cloudTransport('env', 'api')(asked)).resolves.toEqual({
    status: 200,
    body: { items: [] },
  });
  expect(callContainer).toHaveBeenCalledWith({
    config: { env: 'env' },
    path: '/api/v1/digests?limit=20',
    method: 'GET',
    header: { 'X-WX-SERVICE': 'api' },
    timeout: 5000,
  });
});

it('sends what it is given, with its headers, over both', async () => {
  const sent = { ...asked, headers: { 'x-sandbox-key': 'k' }, json: { a: 1 } };
  request.mockResolvedValueOnce({ statusCode: 200, data: {} });
  await httpTransport('')(sent);
  expect(request).toHaveBeenLastCalledWith(
    expect.objectContaining({ method: 'POST', data: { a: 1 }, header: { 'x-sandbox-key': 'k' } }),
  );
  callContainer.mockResolvedValueOnce({ statusCode: 200, data: {} });
  await cloudTransport('env', 'api')(sent);
  expect(callContainer).toHaveBeenLastCalledWith(
    expect.objectContaining({
      method: 'POST',
      data: { a: 1 },
      header: { 'X-WX-SERVICE': 'api', 'x-sandbox-key': 'k' },
    }),
  );
});

it.each([
  ['HTTP', httpTransport(''), request],
  ['the cloud', cloudTransport('env', 'api'), callContainer],
])('rejects when no answer comes over %s', async (_, send, answer) => {
  answer.mockRejectedValueOnce({ errMsg: 'request:fail' });
  await expect(send(asked)).rejects.toEqual({ errMsg: 'request:fail' });
});
