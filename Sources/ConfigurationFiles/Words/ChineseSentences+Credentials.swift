extension ChineseSentences {
  /// Where keys were looked for, and what was found there.
  static let credentials: [(String, String)] = [
    ("not set", "未设置"), ("no such file", "文件不存在"),
    ("the pair of “mqdeck simulate”", "“mqdeck simulate”的密钥对"),
    ("taken for an address on this machine", "用于本机地址"),
    (
      "TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY",
      "TENCENTCLOUD_SECRET_ID 与 TENCENTCLOUD_SECRET_KEY"
    ),
    ("environment (TENCENTCLOUD_*)", "环境变量（TENCENTCLOUD_*）"),
    ("profile “{name}”", "账号配置“{name}”"), ("the role of this machine", "本机绑定的角色"),
    ("not asked, because --profile names an account", "未查询：已用 --profile 指定账号"),
    ("not asked, because the environment has keys", "未查询：环境变量中已有密钥"),
    ("not asked, because the environment has one", "未查询：环境变量中已有密钥"),
    ("not asked, because the settings name another place", "未查询：配置指定了其他来源"),
    ("a profile’s name cannot hold a slash or begin with a dot", "账号配置名不能含斜杠，也不能以点开头"),
    ("the pod may take on {role}", "本 Pod 可使用角色 {role}"),
    ("takes the role of the machine", "使用本机绑定的角色"),
    ("takes the role of the pod", "使用本 Pod 的角色"),
    ("{name} is not set; one without the other is no use", "{name} 未设置；两者须同时设置"),
    ("has nothing but blanks", "只有空白"), ("{What} of “{key}” is left out", "“{key}”{What}已忽略"),
    ("{What} is left out", "{What}已忽略"),
    ("{What} at the end", "末尾的{What}"), ("{What} at the beginning", "开头的{What}"),
    ("a carriage return (CR)", "回车符（CR）"), ("a line feed (LF)", "换行符（LF）"), ("a tab", "制表符"),
    ("a blank", "空格"),
    ("“{key}” stands in quotes, which are part of it here", "“{key}”带有引号，引号会被当作内容"),
    ("{key} stands in quotes, which are part of it here", "{key} 带有引号，引号会被当作内容"),
    ("“{key}” has {What} in it", "“{key}”中含有{What}"),
    ("{key} has {What} in it", "{key} 中含有{What}"),
    ("others can read it; chmod 600 {file}", "其他用户可读该文件；请执行 chmod 600 {file}"),
    ("no “{key}” in [default]", "[default] 中没有“{key}”"),
    (
      "the quotes around “{key}” are left out; the vendor’s libraries keep them",
      "已忽略“{key}”的引号；官方 SDK 会保留引号"
    ),
    ("“type” is “{type}”, which is not known", "“type”的值“{type}”未知"),
    ("nobody is logged in; run: {command}", "尚未登录，请运行：{command}"),
    ("no “{key}”", "没有“{key}”"),
    ("this temporary credential ended {Age} ago; log in again", "该临时密钥已于{Age}前过期，请重新登录"),
    ("this login ended {Age} ago; run: {command}", "登录已于{Age}前过期，请运行：{command}"),
    ("less than a minute", "不到 1 分钟"), ("1 minute", " 1 分钟"),
    ("{count} minutes", " {count} 分钟"), ("{count} hours", " {count} 小时"),
    ("{count} days", " {count} 天"),
    ("the login in “{type}” is not whole; log in again", "“{type}”中的登录信息不完整，请重新登录"),
    ("found {Login}, by the organisation’s sign-on", "找到{Login}，来自组织的单点登录"),
    ("found {Login}, by a login in a browser", "找到{Login}，来自浏览器登录"),
    ("found {id}; {Reason}", "找到 {id}；{Reason}"),
    ("found {id}, with TENCENTCLOUD_TOKEN", "找到 {id}，含 TENCENTCLOUD_TOKEN"),
    ("found {id} in the environment", "在环境变量中找到 {id}"), ("found {id}", "找到 {id}"),
    ("no keys", "登录（尚无密钥）"),
    (
      "“{key}” is no time; when this credential ends is not known",
      "“{key}”不是时间；无法得知密钥何时过期"
    ),
    ("not valid JSON: {Diagnostic}", "不是合法的 JSON：{Diagnostic}"),
    ("region {name}, host {host}", "地域 {name}，域名 {host}"), ("region {name}", "地域 {name}"),
    ("no region, host {host}", "没有地域，域名 {host}"), ("no region", "没有地域"),
    ("takes {Source}, and the hosts beside it", "使用 {Source} 及其中的域名"),
    ("takes {Source}", "使用 {Source}"), ("runs {program}", "运行 {program}"),
    ("“{key}” in {file}", "{file} 中的“{key}”"), ("no such profile", "没有该账号配置"),
    ("what {file} says of credentials is mistaken", "{file} 中关于凭证的设置有误"),
    ("what {file} says of credentials is mistaken: {Reason}", "{file} 中关于凭证的设置有误：{Reason}"),
    ("credential_process is not run: {Reason}", "不运行 credential_process：{Reason}"),
    ("{names,} are not all set", "{names,} 未全部设置"),
    ("the environment has no keys", "环境变量中没有密钥"),
    ("it has no credentials", "没有凭证"), ("it has no region", "没有地域"),
    (
      "“{arn}” is no role: qcs::cam::uin/UIN:roleName/NAME",
      "“{arn}”不是角色：qcs::cam::uin/UIN:roleName/NAME"
    ),
    (
      "“{text}” is no session name: 2 to 128 letters, digits and +=,.@:/_-",
      "“{text}”不是会话名：2 至 128 个字母、数字或 +=,.@:/_-"
    ),
    (
      "“{text}” is no external id: 2 to 128 letters, digits and +=,.@:/_-",
      "“{text}”不是 external id：2 至 128 个字母、数字或 +=,.@:/_-"
    ),
  ]
}
