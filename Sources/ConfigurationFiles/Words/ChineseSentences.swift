/// What these files are said to be like, in Chinese. The sentences are made in English, one within
/// another, where the mistake is found: here each stands once more, in both languages.
public enum ChineseSentences {
  /// A sentence in Chinese; as it stands where it is none of these files'.
  public static func chinese(_ english: String) -> String {
    for pattern in patterns {
      if let chinese = pattern.chinese(english, chinese) { return chinese }
    }
    // What it is about stands before it, such as a file.
    guard let colon = english.firstRange(of: ": ") else { return english }
    let rest = String(english[colon.upperBound...])
    let translated = chinese(rest)
    return translated == rest ? english : english[..<colon.lowerBound] + "：" + translated
  }

  private static let patterns =
    (endings + settings + values + guards + yaml + themes + credentials + files).map {
      SentencePattern($0.0, $0.1)
    }

  /// What stands behind other sentences: looked for first, from the outside to the inside.
  private static let endings: [(String, String)] = [
    ("{Sentence}; every change is refused until it is fixed", "{Sentence}；改正之前拒绝一切变更"),
    ("{Sentence}; the rule applies to every action", "{Sentence}；该规则用于所有操作"),
    ("{Sentence}; the rule applies to every region", "{Sentence}；该规则用于所有地域"),
    ("{Sentence} (known: {known,})", "{Sentence}（可用：{known,}）"),
    (
      "{Sentence} (“#rrggbb”, 0 to 255, default, or a basic colour’s name)",
      "{Sentence}（可写“#rrggbb”、0 至 255、default 或基本颜色名）"
    ),
    (
      "{Sentence} (“#rrggbb”, 0 to 255, default, a basic or a palette’s name)",
      "{Sentence}（可写“#rrggbb”、0 至 255、default、基本颜色名或 palette 中的名称）"
    ),
    ("{Sentence} (fg=COLOUR, bg=COLOUR, {known,})", "{Sentence}（可写 fg=颜色、bg=颜色、{known,}）"),
    ("{Sentence}; did you mean “{meant}”?", "{Sentence}，是否指“{meant}”？"),
  ]

  private static let settings: [(String, String)] = [
    ("unknown key “{key}” in “{place}”", "“{place}”中有未知的键“{key}”"),
    ("unknown key “{key}”", "未知的键“{key}”"),
    (
      "the file must be a mapping of keys to values (key: value), found {Found}",
      "文件须为键值映射（key: value），实际为{Found}"
    ),
    (
      "“{key}” must be a mapping of keys to values (key: value), found {Found}",
      "“{key}”须为键值映射（key: value），实际为{Found}"
    ),
    ("“{key}” must be # and six (or three) hexadecimal digits", "“{key}”须为 # 加六位（或三位）十六进制数字"),
    ("“{key}” must be {Expected}, found {Found}", "“{key}”须为{Expected}，实际为{Found}"),
    ("“{key}” must not be above “{limit}”", "“{key}”不得大于“{limit}”"),
    ("“{key}” is taken as true until it is fixed", "改正之前“{key}”按 true 处理"),
    (
      "this alert looks at nothing: give it lag, growth, no_consumer, status or danger",
      "该告警没有条件：请指定 lag、growth、no_consumer、status 或 danger"
    ),
    ("this filter asks nothing: give it a text", "该过滤器为空：请填写内容"),
    (
      "credential_source, source_profile and credential_process name one place each: write one of "
        + "them", "credential_source、source_profile 与 credential_process 各指定一个来源：只能写其中一个"
    ),
    ("without role_arn this means nothing", "没有 role_arn 时不起作用"),
    (
      "“{key}” is a list of words, such as [/usr/bin/keys, prod]",
      "“{key}”须为词的列表，例如 [/usr/bin/keys, prod]"
    ),
    ("no program that it names is run: {Reason}", "不运行其中指定的任何程序：{Reason}"),
    ("{file} cannot be looked at", "无法查看 {file}"),
    ("{file} belongs to another user", "{file} 属于其他用户"),
    ("others can write {file}; chmod go-w {file}", "其他用户可写 {file}；请执行 chmod go-w {file}"),
    ("it is a link that leads nowhere", "该文件是无效的链接"),
    ("{file} is a link that leads nowhere", "{file} 是无效的链接"),
    ("it is no plain file", "不是普通文件"),
    ("is not read; the settings are in {file}", "未读取；配置文件为 {file}"),
  ]

  /// What stands there, and what should.
  private static let values: [(String, String)] = [
    ("nothing", "空"), ("a list", "列表"), ("a mapping of keys to values", "键值映射"),
    ("text", "文本"), ("true or false", " true 或 false"),
    ("auto, true or false", " auto、true 或 false"),
    ("text in the list", "列表中的文本"), ("a list of texts, such as [a, b]", "文本列表，例如 [a, b]"),
    ("a list of mappings, each begun by a dash", "映射的列表，每项以短横线开头"),
    (
      "one of {words,}, or a list of words such as [wl-copy]",
      " {words,} 之一，或词的列表，例如 [wl-copy]"
    ),
    ("one of {words,}", " {words,} 之一"),
    ("a number of {Unit} from {least} to {most}", " {least} 至 {most} 的数字，单位为{Unit}"),
    ("a number from {least} to {most}", " {least} 至 {most} 的数字"),
    ("messages", "条消息"), ("messages a second", "条消息每秒"), ("samples", "次采样"),
    ("milliseconds", "毫秒"), ("seconds", "秒"), ("requests a second", "次调用每秒"),
    ("things", "项"),
  ]

  private static let guards: [(String, String)] = [
    ("“{key}” may mean the guard rail “{meant}”", "“{key}”可能是防护设置“{meant}”之误"),
    ("“{key}” belongs to guard rails, and guards nothing here", "“{key}”是防护设置，但在此处不起作用"),
    ("the guard rail “{key}” has no value that it can have", "防护设置“{key}”的值不合法"),
    ("this text holds “{word}:”, which may be a guard rail's line", "该文本含有“{word}:”，可能是一行防护设置"),
    (
      "there may be guard rails in what is no mapping of keys to values",
      "此处不是键值映射，其中可能有防护设置"
    ),
    ("what was not read here may be a guard rail", "此处未能读取的内容可能是防护设置"),
    (
      "the guard rails of the profile “{name}” may mean “{meant}”",
      "账号配置“{name}”的防护设置可能是为“{meant}”写的"
    ),
    (
      "the guard rails below “{name}”, which is no profile's name, hold for nobody (those for every "
        + "profile stand at the top)", "“{name}”不是账号配置名，其下的防护设置不起作用（用于所有账号配置的须写在顶层）"
    ),
    ("the guard rails in {file} are not read", "{file} 中的防护设置未被读取"),
    ("the profile “{name}” is not in use here", "当前使用的账号配置不是“{name}”"),
    ("“{name}” is no profile’s name; nothing below it holds", "“{name}”不是账号配置名，其下的设置不起作用"),
    (
      "a rule needs “forbid” or “ask” with the actions; it is taken to forbid everything",
      "规则须以“forbid”或“ask”指定操作；现按禁止一切处理"
    ),
    (
      "a rule either forbids or asks; it is taken to forbid everything",
      "规则只能是禁止或询问之一；现按禁止一切处理"
    ),
    (
      "no action is named by “{key}”; the rule is taken for every action", "“{key}”没有指定操作；该规则用于所有操作"
    ),
    ("“{key}” is empty; the rule is taken for every {what}", "“{key}”为空；该规则不限 {what}"),
  ]
}
