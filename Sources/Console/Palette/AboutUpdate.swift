package import Catalog
import ModelViewUpdate
import Panes

/// `:about`: what runs here, as whom and against what, and where its files lie.
enum AboutUpdate {
  static func open(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    show(&model, work)
    guard let identity = work.environment.identity else { return .none }
    return .run("identity") { send in send(.identified(await identity())) }
  }

  /// Takes what the service says of who the user is. A page that was moved or searched stays.
  static func take(_ identity: Phrase, _ model: inout ConsoleModel, _ work: Work) {
    model.identity = identity
    guard case .help(let page)? = model.overlay, page.title == AboutPhrases.title,
      page.firstLine == 0, page.search == nil
    else { return }
    show(&model, work)
  }

  private static func show(_ model: inout ConsoleModel, _ work: Work) {
    var lines: [HelpPage.Line] = []
    for part in work.environment.about() {
      lines.append(.heading(part.title))
      lines += part.facts.map { .fact($0.name, $0.value) }
      lines.append(.blank)
    }
    lines.append(.heading(AboutPhrases.session))
    lines += session(model, isAsked: work.environment.identity != nil)
    model.overlay = .help(HelpPage(title: AboutPhrases.title, lines: lines))
  }

  private static func session(_ model: ConsoleModel, isAsked: Bool) -> [HelpPage.Line] {
    let session = model.session
    let seconds = model.moment.unixMilliseconds / 1000
    let answers = model.answers[session.region]
    let standing = FirstLook.all.compactMap {
      DialectPhrases.standing($0, answers, at: seconds)
    }
    var lines: [HelpPage.Line] = [
      .fact(AboutPhrases.profile, Phrase(name: session.profile ?? "–")),
      .fact(AboutPhrases.region, Phrase(name: session.region)),
    ]
    if isAsked {
      lines.append(.fact(AboutPhrases.identity, model.identity ?? Phrase(name: "–")))
    }
    if let end = session.secretIDEnd {
      lines.append(.fact(AboutPhrases.secretID, Phrase(name: "…" + end)))
    }
    lines += standing.map { .fact(AboutPhrases.dialect, $0) }
    if session.isProduction { lines.append(.fact(AboutPhrases.production, Phrase("yes", "是"))) }
    let closing = session.gate.closing?.text ?? model.readOnlyRefusal
    lines.append(.fact(AboutPhrases.changes, closing ?? AboutPhrases.open))
    return lines
  }
}

/// A part of what is told of the program.
package struct AboutPart: Sendable {
  let title: Phrase
  let facts: [(name: Phrase, value: Phrase)]

  package init(_ title: Phrase, _ facts: [(name: Phrase, value: Phrase)]) {
    self.title = title
    self.facts = facts
  }
}

/// The words of that page.
enum AboutPhrases {
  static let title = Phrase("About", "关于")
  static let session = Phrase("This session", "本次会话")
  static let profile = Phrase("Profile", "账号配置")
  static let region = Phrase("Region", "地域")
  static let identity = Phrase("You are", "当前身份")
  static let secretID = Phrase("SecretId ends in", "SecretId 末尾")
  static let dialect = Phrase("API", "接口")
  static let production = Phrase("Production", "生产环境")
  static let changes = Phrase("Changes", "变更")
  static let open = Phrase("open", "允许")
}
