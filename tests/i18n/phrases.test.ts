import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrases } from '#i18n/phrases';

describe('real titles', () => {
  test.each([
    ['木材抓斗及木材抓斗装卸工艺系统', '木材|抓斗及|木材|抓斗|装卸|工艺|系统'],
    ['变截面起升卷筒', '变截面|起升|卷筒'],
    ['高压轴向柱塞泵/马达国产化关键技术', '高压|轴向|柱塞泵/|马达|国产化|关键|技术'],
    ['华龙一号焊接转子', '华龙|一号|焊接|转子'],
    ['高强度全密封精整矫直机支承辊', '高强度|全密封|精整矫直机|支承辊'],
    ['飞机特制零件手工制孔(36孔)', '飞机|特制|零件|手工|制孔|(36孔)'],
    ['C919钣金零件手工成形', 'C919|钣金|零件|手工|成形'],
    ['LNG船殷瓦钢内胆焊接', 'LNG船|殷瓦钢|内胆|焊接'],
    ['经黏膜下隧道内镜肿瘤切除术(STER)', '经黏膜下|隧道|内镜|肿瘤|切除术|(STER)'],
    ['超大直径盾构机“骐跃号”', '超大|直径|盾构机|“骐跃号”'],
    ['青岛港自动化码头二期(氢+5G)', '青岛港|自动化|码头|二期|(氢+5G)'],
    ['±660kV直流架空线路带电作业技术和工器具', '±660kV|直流|架空|线路|带电|作业|技术和|工器具'],
    ['白龙港污泥处理系统运行与攻关', '白龙港|污泥|处理|系统|运行与|攻关'],
    ['高铁转向架“定位臂”手工研磨', '高铁|转向架|“定位臂”|手工|研磨'],
  ])('an outcome: %s', (title, expected) => {
    expect(phrases(title).join('|')).toBe(expected);
  });

  test.each([
    ['孔利明机电技术创新工作室', '孔利明|机电|技术|创新|工作室'],
    ['王军热轧技术创新工作室', '王军|热轧|技术|创新|工作室'],
    ['王进劳模创新工作室', '王进|劳模|创新|工作室'],
    ['王京京工匠创新工作室', '王京京|工匠|创新|工作室'],
    ['张建平新能源汽车换电工匠创新工作室', '张建平|新能源|汽车|换电|工匠|创新|工作室'],
    ['徐汇区职工创新工作室联盟', '徐汇区|职工|创新|工作室|联盟'],
    ['上海临港新片区劳模工匠创新工作室联盟', '上海|临港|新片区|劳模|工匠|创新|工作室|联盟'],
  ])('a studio keeps its name whole: %s', (title, expected) => {
    expect(phrases(title).join('|')).toBe(expected);
  });

  test.each([
    ['第31届上海市优秀发明选拔赛', '第31届|上海市|优秀|发明|选拔赛'],
    ['第九届上海职工科技节', '第九届|上海|职工|科技节'],
    ['2016年(首批)上海工匠', '2016年|(首批)|上海|工匠'],
    ['“上海工匠”选树千人计划', '“上海|工匠”|选树|千人|计划'],
    ['上海航天:“1234+N”体系与星客科技联盟', '上海|航天:|“1234+N”|体系与|星客|科技|联盟'],
    ['职工成果进拍卖会:支承辊技术签约转让', '职工|成果|进拍卖会:|支承辊|技术|签约|转让'],
  ])('a programme or a story: %s', (title, expected) => {
    expect(phrases(title).join('|')).toBe(expected);
  });
});

describe('rules', () => {
  test.each([
    ['a book title keeps its marks', '《管理办法》修订', '《管理|办法》|修订'],
    ['straight quotation marks take turns', '"上海工匠"选树', '"上海|工匠"|选树'],
    ['a particle stays with the word before', '师承与团队', '师承与|团队'],
    ['之 ties both sides', '镇馆之图', '镇馆之图'],
    ['a particle that opens a clause leans on the next word', '与企业共建', '与企业|共建'],
    ['a number keeps its measure word', '徐汇33个工作室', '徐汇|33个|工作室'],
    ['a number keeps its unit', '提速35千伏线路', '提速|35千伏|线路'],
    ['a percentage stays whole', '增长23.67%以上', '增长|23.67%|以上'],
    ['a standard’s number stays whole', 'GB/T 3323-2005 焊缝检测', 'GB/T |3323-2005 |焊缝|检测'],
    ['a range of years stays whole', '2024-2025年度成果', '2024-2025年度|成果'],
    ['a name with a middle dot breaks after it', '阿不都热合曼·买买提', '阿不都热合曼·|买买提'],
    ['Latin words break at spaces only', 'Workers’ innovations', 'Workers’ |innovations'],
    ['a space stays at the end of its line', '上海 · 总铭牌', '上海 · |总铭牌'],
    ['a last single character is not left alone', '方案 A', '方案 A'],
    ['a single character is a phrase', '𠮷', '𠮷'],
    ['nothing has no phrases', '', ''],
  ])('%s', (_, text, expected) => {
    expect(phrases(text).join('|')).toBe(expected);
  });
});

const heading = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'工匠创新机化的与和之第届年（）《》“”，、：·-/+% 1９A①𠮷'),
      fc.constantFrom('工作室', '云展馆', '2025', 'GB/T', 'kV', '集装箱', '劳模'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('for any heading', () => {
  test('the phrases joined are the heading, and none is empty', () => {
    fc.assert(
      fc.property(heading, (text) => {
        const found = phrases(text);
        expect(found.join('')).toBe(text);
        expect(found).not.toContain('');
      }),
    );
  });

  test('no line starts with closing punctuation or ends with an opening mark', () => {
    fc.assert(
      fc.property(heading, (text) => {
        const found = phrases(text);
        for (const phrase of found.slice(1)) expect(phrase).not.toMatch(/^[）》”，、：·%]/);
        for (const phrase of found.slice(0, -1)) expect(phrase).not.toMatch(/[（《“]$/);
      }),
    );
  });
});
