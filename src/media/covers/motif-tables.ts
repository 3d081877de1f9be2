import type { MotifName } from './motifs/index.ts';

/**
 * A word in a title or among keywords that names the thing itself, so that it says more than the
 * industry; the first row that fits decides, the special before the general.
 */
export const motifsByWord: readonly (readonly [motif: MotifName, words: readonly string[]])[] = [
  ['quay-crane', ['抓斗', '岸桥', '桥吊', '龙门吊', '集装箱', '起重', '港机']],
  ['bogie', ['转向架', '高铁', '动车', '地铁', '轮对']],
  ['bridge', ['盾构', '隧道', '沉管', '大桥', '桥梁', '管片']],
  ['fan', ['航空发动机', '叶片', '涡轮', '汽轮机', '燃气轮机', '飞机', '风机']],
  ['engine', ['曲轴', '发动机', '活塞', '气缸', '缸体', '内燃机']],
  ['rolling-mill', ['热轧', '冷轧', '轧机', '轧钢', '带钢', '连铸', '炼钢', '高炉']],
  ['pylon', ['输电', '带电作业', '变电', '配电', '电网', '架空线']],
  ['stator', ['电机', '定子', '绕组', '线圈']],
  ['docking-ring', ['火箭', '飞船', '空间站', '卫星', '对接机构']],
  ['wafer', ['芯片', '晶圆', '光刻', '半导体', '刻蚀']],
  ['hull-lines', ['造船', '船舶', '船体', '邮轮', 'LNG船', '液化天然气船', '舰']],
  ['reactor', ['反应釜', '反应器', '制药', '发酵', '疫苗', '污水', '聚合']],
  ['lens', ['内镜', '内窥镜', '镜头', '光学', '透镜', '显微', '激光']],
  ['gear-pair', ['齿轮', '减速器', '减速机', '变速箱']],
  ['coupling', ['液压', '阀门', '联轴器', '管道', '密封', '专利']],
  ['network', ['机器人', '人工智能', '大模型', '算法', '网络', '通信', '软件', '大数据']],
  ['caliper', ['量具', '量规', '卡尺', '计量', '测量', '校准']],
  ['shaft', ['焊接', '焊工', '车工', '铣工', '磨工', '钳工', '数控', '机床', '钻头']],
];

/** What an industry is drawn as; where there are several, the entry's own text picks one. */
export const motifsByIndustry: Readonly<Record<string, readonly [MotifName, ...MotifName[]]>> = {
  'advanced-materials': ['rolling-mill', 'reactor'],
  aerospace: ['docking-ring'],
  'artificial-intelligence': ['network'],
  automotive: ['engine'],
  'automotive-electronics': ['wafer', 'engine'],
  aviation: ['fan'],
  biomedicine: ['reactor'],
  chemicals: ['reactor'],
  construction: ['bridge'],
  delivery: ['network'],
  electronics: ['wafer', 'network'],
  'fashion-consumer-goods': ['caliper', 'stator'],
  'hand-tools': ['caliper'],
  healthcare: ['lens'],
  'high-end-equipment': ['gear-pair', 'shaft', 'coupling'],
  'home-appliances': ['stator'],
  hydraulics: ['coupling'],
  'integrated-circuits': ['wafer'],
  'life-health': ['lens', 'reactor'],
  machinery: ['gear-pair', 'shaft', 'coupling'],
  'medical-devices': ['lens'],
  metrology: ['caliper'],
  'new-materials': ['reactor', 'rolling-mill'],
  'nuclear-construction': ['reactor'],
  petroleum: ['reactor', 'shaft'],
  'port-machinery': ['quay-crane'],
  ports: ['quay-crane'],
  power: ['pylon'],
  'power-equipment': ['stator', 'fan'],
  'rail-equipment': ['bogie'],
  'satellite-navigation': ['docking-ring', 'network'],
  shipbuilding: ['hull-lines'],
  steel: ['rolling-mill'],
  telecommunications: ['network'],
  tunnelling: ['bridge'],
  'water-environment': ['reactor'],
};

/** Workshop things that claim no industry. */
export const neutralMotifs = ['caliper', 'shaft', 'gear-pair', 'coupling'] as const;
