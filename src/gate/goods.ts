const called =
  /(?:(?:型|编|图|件|货|批|炉|工|车|单|合同|流水|序列|钢印|台账|客户|税)号|零件|备件|设备|订单|物料|规格|证书|编码|代码|条码|发票(?:号码)?)[\s:：是为]{0,3}$/u;

/** Whether the words before a number call it that of goods, a paper or a machine, and so nobody's. */
export const isGoods = (before: string): boolean => called.test(before);
