import Catalog
import ConfigurationFiles

extension ChangeGate {
  /// Whether changes are let out: by the command line, then by the settings of the profile.
  init(isReadOnlyAsked: Bool, settings: SettingsGate) {
    if isReadOnlyAsked {
      self = .closed(
        ChangeGate.Closing(
          reason: Phrase("set on the command line", "由命令行指定"), place: "--read-only",
          isMistake: false))
    } else if case .closed(let closing) = settings {
      self = .closed(
        ChangeGate.Closing(
          reason: closing.phrase, place: closing.place, isMistake: closing.reason != .wanted))
    } else {
      self = .open
    }
  }
}

extension ConfigurationFiles.Closing {
  /// Why, for the screens and for the commands.
  var phrase: Phrase {
    switch reason {
    case .wanted: Phrase("read_only is set", "已设置 read_only")
    case .misspelled(let key, let meant):
      Phrase("“\(key)” may mean “\(meant)”", "“\(key)”可能应为“\(meant)”")
    case .misplaced(let key):
      Phrase("“\(key)” has no effect where it stands", "“\(key)”的位置不对，不起作用")
    case .wrongValue(let key): Phrase("“\(key)” has a wrong value", "“\(key)”的值有误")
    case .swallowed(let word):
      Phrase("text that contains “\(word):”", "文本中含有“\(word):”，可能是配置项")
    case .noMapping: Phrase("not a mapping of keys to values", "内容不是键值映射")
    case .dropped(let message): Phrase(message, "有内容未能读取（\(ChineseSentences.chinese(message))）")
    case .profileName(let name, let inUse):
      Phrase("the profile “\(name)” may mean “\(inUse)”", "profile “\(name)”可能应为“\(inUse)”")
    case .noProfile(let name):
      Phrase(
        "“\(name)” under “profiles” is no profile's name", "profiles 下的“\(name)”不是 profile 名称")
    case .unreadable(let reason):
      Phrase("it cannot be read: \(reason)", "无法读取：\(ChineseSentences.chinese(reason))")
    case .nearlyNamed(let file):
      Phrase("the guard rails in \(file) are not read", "\(file) 中的防护规则未被读取")
    }
  }
}
