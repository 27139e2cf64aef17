/** What each simulator and tool rests on beyond what its machine cites; shown with every result. */
export const toolRules = {
  giftSandbox: ['A-01', 'A-02', 'A-03', 'A-06', 'A-07', 'A-08', 'A-09', 'A-10', 'A-21'],
  sharedGift: ['F-013', 'F-015', 'F-016', 'A-01', 'A-02', 'A-03', 'A-10', 'A-21'],
  promotionSandbox: [
    'F-122',
    'F-123',
    'F-124',
    'F-125',
    'A-04',
    'A-05',
    'A-14',
    'A-16',
    'A-17',
    'A-19',
  ],
  commission: ['F-110', 'F-112', 'F-117', 'F-119', 'A-18', 'A-19'],
  fee: ['F-204', 'F-205'],
  eligibility: ['F-007', 'F-008', 'F-009', 'F-030'],
  decoder: ['F-025', 'F-029', 'F-121', 'F-142'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ToolRules = keyof typeof toolRules;
