import fc from 'fast-check';
import { orderJsonOf } from '../gift/order-json.ts';
import { emptySituation, friends, situated, withStep, type Situation } from '../gift/situation.ts';
import type { Act } from '../gift/events.ts';
import { explainJson } from './explain.ts';
import { readJson, type JsonValue } from './read.ts';

const print = (value: JsonValue): string => {
  switch (value.kind) {
    case 'object':
      return `{${value.members.map(([name, member]) => `${JSON.stringify(name)}:${print(member)}`).join()}}`;
    case 'array':
      return `[${value.items.map(print).join()}]`;
    case 'string':
      return JSON.stringify(value.text);
    case 'number':
      return value.digits;
    case 'word':
      return value.word;
  }
};

const explainedAt = (text: string, path: string) => {
  const explanation = explainJson(text);
  if (!explanation.ok) throw new Error(explanation.fault.message);
  return explanation.fields.find((field) => field.path === path);
};

const faultOf = (text: string) => {
  const result = readJson(text);
  if (result.ok) throw new Error('no fault');
  return result.fault;
};

describe('reading', () => {
  it('reads whatever JSON can say, and prints it back as it was', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const result = readJson(text);
        if (!result.ok) throw new Error(result.fault.message);
        expect(JSON.parse(print(result.value))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('never throws, and agrees with JSON.parse on what is JSON', () => {
    const almost = fc
      .tuple(fc.json(), fc.nat(), fc.string({ maxLength: 3 }))
      .map(([json, at, noise]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + noise + json.slice(place);
      });
    fc.assert(
      fc.property(fc.oneof(fc.string(), almost), (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(readJson(text).ok).toBe(isJson);
      }),
    );
  });

  it('keeps every digit of a number', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 70n }), (number) => {
        expect(explainedAt(`{"order_id":${String(number)}}`, 'order_id')?.value).toBe(
          String(number),
        );
      }),
    );
  });

  it.each([
    ['{"a":1,}', 1, 8, /多了一个逗号/u],
    ["{'a':1}", 1, 2, /双引号/u],
    ['{“a”:1}', 1, 2, /中文引号/u],
    ['{"a" 1}', 1, 6, /冒号/u],
    ['{"a":1\n"b":2}', 2, 1, /逗号/u],
    ['{"a":', 1, 6, /断了/u],
    ['{"a":1}x', 1, 8, /多了内容/u],
    ['{a:1}', 1, 2, /双引号括起来/u],
    ['{"a":"x', 1, 6, /没有收尾/u],
    ['['.repeat(100), 1, 62, /太深/u],
  ])('says where and why %j is no JSON', (text, line, column, message) => {
    expect(faultOf(text)).toMatchObject({ line, column });
    expect(faultOf(text).message).toMatch(message);
  });
});

describe('explaining', () => {
  it('names both scales, which are not the same', () => {
    expect(explainedAt('{"order":{"status":12}}', 'order.status')?.code).toBe('礼物待收下');
    expect(explainedAt('{"orderStatus":20}', 'orderStatus')?.code).toBe('已领取');
    expect(explainedAt('{"order":{"status":20}}', 'order.status')?.code).toBe('待发货');
  });

  it('tolerates a code it does not know, and says so', () => {
    expect(explainedAt('{"status":4711}', 'status')?.code).toBe('未知（4711）');
    expect(explainedAt('{"status":"constructor"}', 'status')?.code).toBe('未知（constructor）');
  });

  it('reads `status` by what it stands in', () => {
    const text = '{"order_detail":{"commission_infos":[{"type":1,"status":2,"amount":100}]}}';
    expect(explainedAt(text, 'order_detail.commission_infos[0].status')?.code).toBe('已结算');
    expect(explainedAt(text, 'order_detail.commission_infos[0].type')?.code).toBe('机构');
  });

  it('explains anything that is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(explainJson(text).ok).toBe(true);
      }),
    );
  });

  it('knows every field of the order a merchant reads, and who acts next', () => {
    const [friend = ''] = friends;
    const acts: readonly Act[] = [
      { type: 'choose-sku', sku: 'red' },
      { type: 'choose-friend', friend },
      { type: 'submit' },
      { type: 'pay' },
    ];
    const situation = acts.reduce<Situation>(
      (current, act) => withStep(current, { wait: 0, by: 'giver', act }),
      emptySituation,
    );
    const explanation = explainJson(JSON.stringify(orderJsonOf(situated(situation).order)));
    if (!explanation.ok) throw new Error('no order');
    const unknown = explanation.fields.filter(
      ({ meaning, value }) => meaning === null && value !== null,
    );

    expect(unknown.map(({ name }) => name)).toEqual(['title', 'sku_cnt']);
    expect(explanation.next).toMatch(/等收礼人收下/u);
  });
});
