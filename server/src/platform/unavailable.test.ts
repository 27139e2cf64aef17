import { QueryFailedError } from 'typeorm';
import { isDatabaseUnavailable } from './unavailable.ts';

const failure = (code: string) => Object.assign(new Error(code), { code });
const failedQuery = (code: string) => new QueryFailedError('select 1', [], failure(code));

describe('isDatabaseUnavailable', () => {
  it.each([
    ['a refused connection', failure('ECONNREFUSED')],
    ['a name whose addresses all refuse', new AggregateError([failure('ECONNREFUSED')])],
    ['a server that shuts down', failedQuery('57P01')],
    ['too many connections', failedQuery('53300')],
    ['a full disk', failedQuery('53100')],
    ['a statement that took too long', failedQuery('57014')],
    ['a lock that took too long', failedQuery('55P03')],
    ['a pool without a free connection', new Error('timeout exceeded when trying to connect')],
    ['a connection that was cut', new Error('Connection terminated unexpectedly')],
  ])('counts %s', (_, error) => {
    expect(isDatabaseUnavailable(error)).toBe(true);
  });

  it.each([
    ['a mistake in our SQL', failedQuery('42601')],
    ['a broken constraint', failedQuery('23505')],
    ['an ordinary error', new Error('undefined is not a function')],
    ['what is no error', 'ECONNREFUSED'],
    ['nothing', null],
  ])('leaves out %s', (_, error) => {
    expect(isDatabaseUnavailable(error)).toBe(false);
  });
});
