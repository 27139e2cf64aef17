import { createLoader } from './loader';

it('reads nothing before it is asked, and then only once', async () => {
  const load = jest.fn(() => Promise.resolve('value'));
  const loader = createLoader(load);
  expect(loader.get()).toEqual({ status: 'idle' });
  await Promise.all([loader.start(), loader.start()]);
  await loader.start();
  expect(loader.get()).toEqual({ status: 'ready', value: 'value' });
  expect(load).toHaveBeenCalledTimes(1);
});

it('keeps why it failed, and can be asked again', async () => {
  const refusal = new Error('refused');
  const load = jest.fn<Promise<string>, []>().mockRejectedValueOnce(refusal);
  const loader = createLoader(load.mockResolvedValueOnce('value'));
  await loader.start();
  expect(loader.get()).toEqual({ status: 'failed', error: refusal });
  await loader.start();
  expect(loader.get()).toEqual({ status: 'ready', value: 'value' });
});
