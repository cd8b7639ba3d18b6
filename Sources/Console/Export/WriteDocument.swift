import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import TerminalUI
import Watching

/// What is written of the pane on the screen.
struct WriteDocument {
  let model: ConsoleModel
  let order: WriteOrder

  /// The bytes, and what they are; nil where the pane is none that is written so.
  var content: (bytes: [UInt8], what: Phrase)? {
    if order.form.isOfScreen { return (Array(screen.utf8), WritePhrases.screen) }
    if let list = model.top?.list {
      let count = list.order.count
      return (Array(text(list).utf8), WritePhrases.rows(count))
    }
    return model.top?.detail.map { (Array(text($0).utf8), WritePhrases.detail) }
  }

  // MARK: Lists and details

  private func text(_ list: ListPane) -> String {
    if order.form == .jsonl { return lines(list) }
    let hides =
      list.resource.fields.contains { order.redaction.hides($0.name) }
      || list.resource.columns.contains { order.redaction.hides($0.name) }
    return list.listing(terms(leavesOut: hides)).text(Listing.Style(format))
  }

  /// Of events, what their alerts tell to programs; of other lists the items alone.
  private func lines(_ list: ListPane) -> String {
    if list.location.resource == .events {
      return String(decoding: EventFile.lines(model.events.events), as: UTF8.self)
    }
    guard case .array(let items) = list.listing(terms(leavesOut: false)).json else { return "" }
    return items.map { $0.compact + "\n" }.joined()
  }

  private func text(_ detail: DetailPane) -> String {
    let json = detail.json(order.redaction)
    let isLess = json != detail.json(Redaction(keepsBodies: true, keepsAddresses: true))
    let terms = terms(leavesOut: isLess)
    let context = model.context(of: detail)
    let chart = ChartData(detail, context)
    switch order.form {
    case .json, .jsonl:
      var members = Dictionary(
        terms.notes.map { ($0.name, JSONValue.string($0.value)) },
        uniquingKeysWith: { first, _ in first })
      members["Name"] = .string(detail.rowID)
      members["Detail"] = json
      members["Chart"] = chart?.listing(notes: []).json
      let document = JSONValue.object(members)
      return (order.form == .json ? document.indented : document.compact) + "\n"
    case .csv:
      if let chart { return chart.listing(notes: terms.notes).text(Listing.Style(.csv)) }
      return Listing(
        notes: terms.notes, columns: [.init(title: "Field"), .init(title: "Value")],
        rows: json.leaves.map { [.text($0.name), ListingCell($0.value, nil)] }, json: json
      ).text(Listing.Style(.csv))
    default:
      let text = DetailText(
        detail.redacted(order.redaction), context, format: format(of: model.language))
      let notes = terms.notes.map {
        "- \(MarkdownText.escaped($0.name))\($0.name.colon)\(MarkdownText.escaped($0.value))\n"
      }
      return "# \(MarkdownText.escaped(detail.rowID))\n\n" + notes.joined() + "\n" + text.markdown
    }
  }

  private var format: ListingFormat {
    switch order.form {
    case .json, .jsonl: .json
    case .markdown: .markdown
    default: .csv
    }
  }

  /// Programs are given plain names, people the words of the screen.
  private func terms(leavesOut: Bool) -> ExportTerms {
    let hasWords = order.form == .markdown
    let language = hasWords ? model.language : .english
    func note(_ name: Phrase, _ value: String) -> Listing.Note {
      Listing.Note(name[language], value)
    }
    var notes = [note(ExportPhrases.region, model.session.region)]
    if let profile = model.session.profile { notes.append(note(ExportPhrases.profile, profile)) }
    if let endpoint = model.session.endpoint {
      notes.append(note(ExportPhrases.endpoint, endpoint))
    }
    if let location = model.top?.location {
      let title = Resources.resource(location.resource).title[language]
      notes.append(note(ExportPhrases.list, hasWords ? title : location.resource.name))
      if let id = location.instanceID {
        let name = model.instanceNames[id].flatMap { $0 == id ? nil : " \($0)" } ?? ""
        notes.append(note(ExportPhrases.instance, id + name))
      }
      let parents = [location.parent, location.group].compactMap { $0 }
      if !parents.isEmpty {
        notes.append(note(ExportPhrases.parent, parents.joined(separator: "/")))
      }
    }
    notes.append(note(ExportPhrases.time, UniversalTime.text(model.moment.unixMilliseconds)))
    if leavesOut {
      notes.append(note(ExportPhrases.leftOut, WritePhrases.leftOut(order.redaction)[language]))
    }
    return ExportTerms(
      format: format(of: language), redaction: order.redaction, notes: notes, hasWords: hasWords)
  }

  private func format(of language: Language) -> ValueFormat {
    var format = ValueFormat(language: language, symbols: .unicode, timeZone: model.timeZone)
    format.now = model.moment.unixMilliseconds
    return format
  }

  // MARK: The screen

  private var screen: String {
    let screen = drawn
    switch order.form {
    case .ansi: return screen.ansiText
    case .svg:
      let title = "MQDeck, \(UniversalTime.text(model.moment.unixMilliseconds))"
      return ScreenPicture.svg(of: screen, title: title)
    default: return screen.text + "\n"
    }
  }

  /// The screen without what stands above the panes, a shown secret among it.
  private var drawn: Screen {
    var shown = model
    shown.overlay = nil
    shown.unheard = nil
    if let index = shown.panes.indices.last {
      switch shown.panes[index].content {
      case .list(let list): shown.panes[index].list = list.redacted(order.redaction)
      case .detail(let detail): shown.panes[index].detail = detail.redacted(order.redaction)
      case .form, .batch, .permissions: break
      }
    }
    let frame = Frame(size: shown.size)
    ConsoleView.draw(
      shown, timeZone: shown.timeZone, on: Canvas(frame: frame, symbols: .unicode))
    var screen = frame.screen
    screen.cursor = nil
    return screen
  }
}

extension JSONValue {
  /// Every value that has no parts, by the way to it: `Data.0.Name`.
  fileprivate var leaves: [(name: String, value: JSONValue)] {
    switch self {
    case .object(let members) where !members.isEmpty:
      members.sorted { $0.key < $1.key }.flatMap { key, value in
        value.leaves.map { ($0.name.isEmpty ? key : "\(key).\($0.name)", $0.value) }
      }
    case .array(let items) where !items.isEmpty:
      items.enumerated().flatMap { index, value in
        value.leaves.map { ($0.name.isEmpty ? "\(index)" : "\(index).\($0.name)", $0.value) }
      }
    default: [("", self)]
    }
  }
}
