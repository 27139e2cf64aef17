import { terms } from '@app/shared/content/glossary';
import { entities } from '../../pipeline/facts/entities.ts';
import { rowLabel } from './names.ts';
import { termOf } from './term.ts';

describe('the label of a row', () => {
  it.each([
    ['GMV', { measure: 'gmv', aspect: 'level' }],
    ['GMV增幅', { measure: 'gmv', aspect: 'growth' }],
    ['比抖音晚多久', { measure: 'after:douyin', aspect: 'level' }],
  ] as const)('reads %s', (label, row) => {
    expect(rowLabel(row)).toBe(label);
  });
});

describe('the glossary term of an entity', () => {
  it('is the one of its name, not one that once had it', () => {
    expect(termOf({ name: '微信小店', aliases: [] })?.id).toBe('wechat-store');
    expect(termOf({ name: '视频号小店', aliases: [] })?.id).toBe('channels-store');
    expect(termOf({ name: '没有这个词', aliases: [] })).toBeNull();
  });

  it('exists for every entity that goes by the name of a term', () => {
    for (const { name } of terms) {
      for (const entity of entities.filter((one) => one.name === name)) {
        expect(termOf(entity)?.name).toBe(name);
      }
    }
  });
});
