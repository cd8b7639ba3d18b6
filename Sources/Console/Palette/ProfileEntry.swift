package import Catalog
import ModelViewUpdate
import Changing
import Panes

/// `:profile NAME`: goes on as another account. Everything of this one stops: the program begins anew
/// in the same terminal.
enum ProfileEntry {
  /// What k9s calls it.
  static let aliases = ["ctx", "context", "contexts"]

  /// What the palette offers for what was typed.
  static func entries(_ words: [String], _ model: ConsoleModel, _ work: Work) -> [PaletteEntry] {
    guard let word = words.first, word.count > 2, words.count < 3,
      (["profile"] + aliases).contains(where: { $0.hasPrefix(word) })
    else { return [] }
    guard let profiles = work.environment.profiles else {
      return [onlyOne(model)]
    }
    let typed = words.count == 2 ? words[1] : ""
    let names = profiles.names().filter { $0.lowercased().hasPrefix(typed) }
    if names.isEmpty { return [none(typed)] }
    return names.map { name in
      PaletteEntry(
        name: "profile \(name)", title: ProfilePhrases.title(name), aliases: [],
        choice: .profile(name),
        reason: name == model.session.profile ? ProfilePhrases.isPresent : nil)
    }
  }

  /// What stands there where there is none to change to.
  private static func onlyOne(_ model: ConsoleModel) -> PaletteEntry {
    PaletteEntry(
      name: "profile NAME", title: ProfilePhrases.heading, aliases: [], choice: .profile(""),
      reason: model.session.isDemo ? ProfilePhrases.isDemo : ProfilePhrases.none)
  }

  private static func none(_ typed: String) -> PaletteEntry {
    PaletteEntry(
      name: typed.isEmpty ? "profile NAME" : "profile \(typed)", title: ProfilePhrases.heading,
      aliases: [], choice: .profile(typed), reason: ProfilePhrases.none)
  }

  /// Ends this one, unless the other could not begin.
  static func use(_ name: String, _ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    if let problem = work.environment.profiles?.problem(name) {
      model.notice = Notice(.failure, ProfilePhrases.cannot(name, problem))
      return .none
    }
    if !model.changes.jobs.isEmpty {
      model.notice = Notice(.warning, ProfilePhrases.changeIsUnderWay)
      return .none
    }
    model.nextProfile = name
    return .quit()
  }
}

/// The profiles that there are.
package struct ProfileChoice: Sendable {
  /// Their names, in order.
  let names: @Sendable () -> [String]
  /// Why the console could not begin with one; nil where it could.
  let problem: @Sendable (String) -> Phrase?

  package init(
    names: @escaping @Sendable () -> [String], problem: @escaping @Sendable (String) -> Phrase?
  ) {
    self.names = names
    self.problem = problem
  }
}

/// The words of changing the account.
enum ProfilePhrases {
  static let heading = Phrase("Switch to another account", "切换账号配置")
  static let isPresent = Phrase("This is the present one", "当前正在使用")
  static let isDemo = Phrase("the demonstration has one account", "演示环境只有一个账号")
  static let none = Phrase(
    "No such profile in the settings or the vendor's files", "设置与官方工具的文件中没有该账号配置")
  static let changeIsUnderWay = Phrase(
    "A change is under way: switch once it has ended", "有变更正在进行，请在结束后切换")

  static func title(_ name: String) -> Phrase {
    Phrase("Restart the session as \(name)", "以账号配置 \(name) 重新开始")
  }

  static func cannot(_ name: String, _ problem: Phrase) -> Phrase {
    Phrase(
      "Cannot switch to \(name): \(problem.english)", "无法切换到 \(name)：\(problem.chinese)")
  }
}
