package import Catalog
import MQTT
import TRocket
import TencentCloud
import TerminalUI

/// The lines of a detail: every field that the answers give, in the order of the API's data, and
/// after it whatever only the list knew.
package struct DetailLines: ~Copyable {
  let detail: DetailPane
  let language: Language
  let format: ValueFormat
  /// What is known of the group, where it is one.
  let group: GroupLines?
  /// What the service's metrics say of the instance, where it is one.
  let instance: InstanceLines?
  /// What the service kept of the MQTT instance, where it is one.
  let chart: InstanceChartView?
  /// The key that shows a body.
  let bodyKey: String

  package init(_ detail: DetailPane, _ context: DetailContext, format: ValueFormat) {
    self.detail = detail
    language = format.language
    self.format = format
    group = GroupLines(detail, context, format: format)
    instance = InstanceLines(context, format: format)
    chart = InstanceChartView(context, format: format)
    bodyKey = context.bodyKey
  }

  /// All lines for a width. What the answers say is laid out once.
  package func content(columns: Int) -> DetailContent {
    let hasOverview = !detail.showsJSON && !detail.sections.isEmpty
    let overview =
      hasOverview
      ? wrap(group?.lines ?? instance?.lines ?? chart?.lines ?? [], columns: columns) : []
    let key = LayoutMemo.Key(
      columns: columns, language: language, showsJSON: detail.showsJSON, bodyForm: detail.bodyForm,
      hidesBody: detail.hidesBody, unknown: format.symbols.unknown,
      zone: [1_736_000_000, 1_752_000_000].map(format.timeZone.name))
    let rest = detail.memo.lines(for: key) {
      detail.showsJSON ? jsonLines(columns: columns) : fieldLines(columns: columns)
    }
    return DetailContent(overview: overview, rest: rest)
  }

  private func jsonLines(columns: Int) -> [DetailLine] {
    // Nothing was told yet: an empty answer would say otherwise.
    if detail.sections.isEmpty, detail.row == nil {
      return [.field(label: "", value: Phrases.loading[language], element: .pending, depth: 0)]
    }
    let sections =
      detail.sections.isEmpty
      ? [DetailSection(action: nil, answer: .success(rowJSON))] : detail.sections
    return sections.flatMap { section -> [DetailLine] in
      var lines = section.action.map { [DetailLine.heading($0.shownName)] } ?? []
      switch section.answer {
      case .success(let json):
        let shown = detail.hidesBody ? json.hidingBodies(language) : json
        let text = shown.masked().indented
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
          lines += TextWidth.wrap(String(line), columns: max(10, columns - 2)).map(DetailLine.code)
        }
      case .failure(let error): lines.append(.problem(ErrorPhrases.phrase(error)[language]))
      }
      return lines + [.blank]
    }
  }

  /// What was asked, in words: the API's own name stands above its JSON.
  private func heading(_ section: DetailSection) -> [DetailLine] {
    section.action.map { [.heading(ActionTitles.heading($0)[language])] } ?? []
  }

  /// What the list said, for things that it says everything about.
  private var rowJSON: JSONValue {
    let fields = Resources.resource(detail.location.resource).fields
    let values = detail.row?.values ?? []
    let named = zip(fields.map(\.name), values.map(\.plain.json))
      .filter { !DetailLines.ofListsAlone.contains($0.0) }
    return .object(Dictionary(named, uniquingKeysWith: { first, _ in first }))
  }

  /// What a list tells in short stands in a detail in full.
  private static let ofListsAlone: Set = ["RoleScope"]

  func fieldLines(columns: Int) -> [DetailLine] {
    if detail.isOfRocketMessage, !detail.sections.isEmpty {
      return wrap(messageLines(columns: columns), columns: columns)
    }
    var lines: [DetailLine] = []
    var seen: Set<String> = []
    for section in detail.sections {
      lines += heading(section)
      switch section.answer {
      case .success(let json) where detail.location.resource == .journal:
        let journal = JournalLines(json: json, language: language, format: format)
        return wrap(journal.lines(columns: columns), columns: columns)
      case .success(let json):
        seen.formUnion(json.objectKeys)
        // What only one dialect answers is shown where it was.
        let keys = json.objectKeys
        let fields = (section.action.flatMap(APICatalogs.known.action)?.response ?? [])
          .filter { $0.dialects == .all || keys.contains($0.name) }
        let answer = AnswerLines(
          language: language, format: format,
          catalog: section.action.flatMap(APICatalogs.known.catalog(of:)))
        switch section.action {
        case DescribeMQTTMessage.id?, DescribeMessageDetails.id?:
          lines += messageLines(json, fields, answer, columns: columns)
        case DescribeClientList.id?:
          lines += answer.linesOfOne(json, fields)
          seen.formUnion(["ClientId"])
        case DescribeClientEvents.id?:
          lines += ClientEventLines(json: json, language: language, format: format).lines
        case DescribeWillMessage.id? where json == .object([:]):
          lines.append(
            .field(label: "", value: Phrases.none[language], element: .muted, depth: 0))
        default:
          lines += answer.lines(detail.hidesBody ? json.hidingBodies(language) : json, fields)
        }
      case .failure(let error):
        lines.append(.problem(ErrorPhrases.phrase(error)[language]))
      }
      lines.append(.blank)
    }
    return wrap(lines + listLines(without: seen), columns: columns)
  }

  /// A message of RocketMQ, out of both of its answers.
  private func messageLines(columns: Int) -> [DetailLine] {
    let answers = detail.sections.compactMap { try? $0.answer.get() }
    // The answer has the id by another name than the list.
    let seen = Set(answers.flatMap(\.objectKeys) + (answers.isEmpty ? [] : ["MsgId"]))
    return MessageLines(
      detail: detail,
      answer: AnswerLines(
        language: language, format: format,
        catalog: APICatalogs.known.catalog(of: DescribeMessage.id)),
      format: format, bodyKey: bodyKey, listLines: listLines(without: seen)
    ).lines(columns: columns)
  }

  /// A message of MQTT: who and when, the body, then its properties, of which there may be many.
  private func messageLines(
    _ json: JSONValue, _ fields: [ParameterDescriptor], _ answer: AnswerLines, columns: Int
  ) -> [DetailLine] {
    let last: Set<String> = ["Properties", "UserProperties"]
    let first = Set(fields.map(\.name)).subtracting(last)
    return answer.lines(
      json, fields.filter { $0.name != "Body" && !last.contains($0.name) },
      leavingOut: last.union(["Body"]))
      + [.blank]
      + MessageBodyLines(json, detail, format, bodyKey: bodyKey).lines(columns: columns) + [.blank]
      + answer.lines(
        json, fields.filter { last.contains($0.name) },
        leavingOut: first.union(json.objectKeys).subtracting(last))
  }

  /// Fields of the list's row that no answer repeated.
  private func listLines(without seen: Set<String>) -> [DetailLine] {
    let resource = Resources.resource(detail.location.resource)
    guard let row = detail.row else { return [] }
    let rest = zip(resource.fields, row.values).filter {
      !seen.contains($0.0.name) && !DetailLines.ofListsAlone.contains($0.0.name)
    }
    if rest.isEmpty { return [] }
    return [.heading(resource.title[language])]
      + rest.flatMap { field, value -> [DetailLine] in
        if case .structure(let json) = value, let lines = structureLines(json, field.name, resource)
        {
          return lines
        }
        return [
          .field(
            label: resource.title(ofField: field.name)[language],
            value: format.long(value, field.kind),
            element: value.isUnknown ? .muted : .text, depth: 0)
        ]
      }
  }

  /// A structure of the row by its members, as the answer of the list has them; nil where it has no
  /// such one.
  private func structureLines(
    _ json: JSONValue, _ name: String, _ resource: Resource
  ) -> [DetailLine]? {
    guard let action = resource.listAction, let catalog = APICatalogs.known.catalog(of: action),
      let list = catalog.action(named: action.name)?.response.first(where: \.isList),
      case .structure(let item) = list.kind,
      let field = catalog.structure(named: item)?.members.first(where: { $0.name == name }),
      case .structure = field.kind
    else { return nil }
    return AnswerLines(language: language, format: format, catalog: catalog)
      .lines(.object([name: json]), [field])
  }

  /// Breaks long values onto lines of their own, below the value's start.
  private func wrap(_ lines: [DetailLine], columns: Int) -> [DetailLine] {
    lines.flatMap { line -> [DetailLine] in
      switch line {
      case .field(let label, let value, let element, let depth):
        let room = max(10, columns - DetailLine.labelWidth - 3 - depth * 2)
        let parts = TextWidth.wrap(value, columns: room)
        return parts.enumerated().map { index, part in
          .field(label: index == 0 ? label : "", value: part, element: element, depth: depth)
        }
      case .problem(let text):
        return TextWidth.wrap(text, columns: max(10, columns - 4)).map(DetailLine.problem)
      case .row(let text, let element):
        return TextWidth.wrap(text, columns: max(10, columns - 5)).map {
          .row($0, element: element)
        }
      case .heading, .bodyHeading, .code, .picture, .blank: return [line]
      }
    }
  }
}
