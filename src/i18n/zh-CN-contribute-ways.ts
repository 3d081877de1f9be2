import type { ContributeWaysWords } from './contribute-ways-words.ts';

export const contributeWays: ContributeWaysWords = {
  headings: {
    bundle: '交一个压缩包',
    pages: '在代码托管平台的网页上提交',
    proposal: '直接发起合并请求',
  },
  names: { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea', gitee: 'Gitee' },
  noRepository: '本馆没有公布代码仓库，所以只能交压缩包，由管理员放进展厅。',
  unknownForge:
    '本馆的仓库在一个自建平台上，还没有说明是哪一种，所以只能交压缩包。管理员在 hall.yaml 的 forge 里写上 kind 就能开通另外两种办法。',
  bundle: {
    note: '不用账号，断网也能做。把条目和照片装进一个 zip，交给{recipient}。',
    button: '下载压缩包',
  },
  pages: {
    note: '要有 {forge} 账号。一个文件开一个页面，在那里提交；照片只能走另外两种办法。',
    button: '列出文件',
  },
  proposal: {
    note: '要有 {forge} 账号和访问令牌。条目和照片一起送到仓库的一个新分支，再请管理员审。按下按钮之前不联网。',
    token: '访问令牌',
    tokenHelp: '只用这一次，不保存，用完就清空。{rights}',
    rights: {
      github:
        '在 GitHub 的“Settings → Developer settings”里生成，勾选这个仓库的 Contents 和 Pull requests 读写。',
      gitlab: '在 GitLab 的“Preferences → Access tokens”里生成，勾选 api。',
      gitea: '在“设置 → 应用”里生成，repository 选读写。',
      gitee: '在 Gitee 的“设置 → 私人令牌”里生成，勾选 projects 和 pull_requests。',
    },
    button: '发起合并请求',
  },
  said: {
    unready: '先在表单里按“检查全部”，把说到的都改好，再送出。',
    bundleNote: [
      '这是投稿台写成的稿件：{title}',
      '',
      '请把整个压缩包原样交给{recipient}，不用解开，也不用改名。',
      '',
      '里面有：',
      '{files}',
      '',
      '收稿的人：解开后把 content 文件夹合并到展馆的 content 文件夹，再运行 npm run check。',
      '',
    ].join('\n'),
    bundled: '压缩包 {file} 已下载，请交给{recipient}。',
    unbundled: '打包的程序没有取到：连上网再按一次，还不行就刷新页面，草稿还在。',
    newPage: '在 {forge} 新建这个文件',
    editPage: '在 {forge} 打开这个文件',
    filled: '文件名和内容都已经填好，核对后提交。',
    pasteNew: '点链接时已把全文复制好：在打开的页面填上文件名，把全文粘贴进去，再提交。',
    pasteEdit: '点链接时已把新的全文复制好：在打开的页面全选，粘贴，再提交。',
    pictures:
      '照片不能这样送：{files}。先在网页上提交文字，再把照片上传到同一个文件夹；或改用压缩包。',
    copyName: '复制文件名',
    nameCopied: '文件名 {path} 已复制。',
    nameUncopied: '浏览器不让复制，文件名是 {path}，请照着填。',
    copied: '{path} 的全文已复制。',
    uncopied: '浏览器不让复制，请从下面的框里全选、复制。',
    noToken: '请先填访问令牌。',
    sending: '正在送出，请不要关闭页面……',
    sent: '已送到分支 {branch}，并发起了合并请求。管理员审过就会出现在展厅里。',
    sentLink: '查看合并请求',
    newTitle: '投稿：{title}',
    changedTitle: '修改：{title}',
    body: [
      '由投稿台写成，已通过网页里的检查。',
      '',
      '文件：',
      '{files}',
      '',
      '请审核：',
      '- [ ] 每一条事实都有出处',
      '- [ ] 照片有授权，照片里的人同意公开',
      '- [ ] 没有身份证号、手机、住址等个人隐私',
    ].join('\n'),
    failures: {
      network: '连不上 {forge}：没有网络，或者这个平台不许网页直接访问它（跨域）。',
      token: '{forge} 不认这个令牌：可能抄漏了、过期了。请重新生成一个。',
      rights:
        '令牌没有写这个仓库的权限。生成令牌时要勾选写权限；您若不是仓库成员，请管理员把您加进去，或改用前两种办法。',
      repository: '用这个令牌看不到仓库 {project} 或它的分支 {base}。请确认账号能打开这个仓库。',
      exists: '仓库里已经有 {path}。请换一个编号，或从那个条目的页面点“修改”。',
      conflict: '仓库刚刚有了别的改动，或者这个分支正被占用。请再按一次。',
      refused: '{forge} 没有接受合并请求，可能已经有一个一样的。',
      busy: '{forge} 现在忙不过来，请过几分钟再试。',
      other: '{forge} 没有接受（代码 {status}）。请把这个代码告诉管理员。',
    },
    kept: '填的内容都还在，也可以改用压缩包。',
    branchKept:
      '文件已经在分支 {branch} 里，请打开仓库网页，从这个分支发起合并请求，或告诉管理员。',
  },
};
