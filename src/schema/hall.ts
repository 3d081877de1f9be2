import { z } from 'zod';
import { field, line, reference, slug } from './field.ts';
import { forge } from './forge-setting.ts';

const filing = z.strictObject({
  icp: field(line('ICP 备案号', 40).optional(), 'ICP 备案号'),
  police: field(
    line('公安备案号', 40).optional(),
    '公安备案号',
    '例如 沪公网安备 31010102000000号。',
  ),
});

const office = z.strictObject({
  name: line('联系单位', 60),
  email: field(z.email().optional(), '单位邮箱', '单位公用的邮箱，不写个人邮箱。'),
});

const picks = z.strictObject({
  masterpieces: field(
    z.array(slug).max(6).optional(),
    '镇馆之图',
    '首页大图，写成果或工作室的编号。',
  ),
  badges: field(z.array(reference('craftsmen', '工匠')).max(12).optional(), '工牌墙'),
  totals: field(reference('figures', '总数图表').optional(), '总铭牌'),
  figures: field(z.array(reference('figures', '图表')).max(4).optional(), '首页图表'),
});

/** `content/hall.yaml`: whose hall this is. Only `name` and `editors` are required. */
export const hall = z.strictObject({
  name: line('馆名', 30),
  tagline: field(line('口号', 40).optional(), '口号'),
  description: field(line('简介', 160).optional(), '简介'),
  cities: field(z.array(line('城市', 20)).default([]), '城市'),
  hosts: field(z.array(line('主办', 60)).default([]), '主办单位'),
  guides: field(z.array(line('指导', 60)).default([]), '指导单位'),
  editors: line('编者', 60, '对条目负责的编者，例如 本馆编辑组。'),
  demonstration: field(line('演示声明', 200).optional(), '演示声明', '演示性质的馆在这里说明。'),
  url: field(
    z.url({ protocol: /^https?$/ }).optional(),
    '网址',
    '正式网址，例如 https://example.org；没有就不写。',
  ),
  base: field(
    z
      .string()
      .regex(/^\/([a-z0-9-]+\/)*$/)
      .default('/'),
    '子路径',
    '以 / 开头和结尾，例如 /zhanguan/。',
  ),
  repository: field(z.url({ protocol: /^https?$/ }).optional(), '仓库网址'),
  forge: field(forge.optional(), '代码托管平台', '网站里的投稿台凭它把稿件送进仓库。'),
  siteCode: field(line('网站标识码', 40).optional(), '网站标识码'),
  filing: field(filing.optional(), '备案'),
  office: field(office.optional(), '联系单位'),
  home: field(picks.optional(), '首页'),
});
export type Hall = z.output<typeof hall>;
