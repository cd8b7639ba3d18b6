import Catalog
import TencentCloud

/// The items of a list as the service returned them, as a list to be printed.
struct ListedItems {
  private let resource: Resource
  private let items: [JSONValue]
  private let isWide: Bool
  /// Members that stand before the others, which the list does not tell by itself.
  private let leading: [String]

  /// - Parameter isWide: Whether a table has every member and not the first ones alone.
  init(
    _ resource: Resource, _ items: [[String: JSONValue]], showsSecrets: Bool, isWide: Bool,
    leading: [String] = []
  ) {
    self.resource = resource
    self.leading = leading
    self.items = items.map { item in
      let json = JSONValue.object(item)
      return showsSecrets ? json : json.masked()
    }
    self.isWide = isWide
  }

  /// The list, and what of it is missing.
  func look(_ flaw: CloudError?) -> Repetition.Look {
    Repetition.Look(
      listing: listing, problems: flaw.map { [ListedItems.incomplete($0)] } ?? [],
      status: flaw == nil ? .done : .refused)
  }

  /// Says why a list is not whole.
  static func incomplete(_ flaw: CloudError) -> String {
    Phrase(flaw).about(HelpText.text("the list is incomplete", "列表不完整")).told
  }

  private var listing: Listing {
    let fields = resource.members
    let others =
      isWide ? fields.keys.filter { !resource.printed.contains($0) }.sorted() : [String]()
    let printed = resource.printed.filter { !leading.contains($0) }
    let names = leading + printed + others.filter { !leading.contains($0) }
    return Listing(
      columns: names.map { name in
        let isNumber = fields[name]?.kind == .integer && fields[name]?.timeUnit == nil
        return TextTable.Column(title: name, isNumber: isNumber)
      },
      rows: items.map { item in names.map { ListingCell(item[$0], fields[$0]) } },
      json: .array(items))
  }
}

extension Repetition.Look {
  /// Puts the lag of each group behind its name.
  /// - Parameter instance: Whose groups they all are; nil where each tells it.
  mutating func addLag(_ session: CloudSession, of instance: String? = nil) async {
    guard case .array(let items) = listing.json else { return }
    func text(_ item: JSONValue, _ member: String) -> String {
      if case .string(let text)? = item[member] { text } else { "" }
    }
    let survey = LagSurvey(session: session, patterns: [])
    let measured = await survey.measured(
      items.map { item in
        LagSurvey.Row(
          instance: instance ?? text(item, ListedEverywhere.instanceMember),
          group: text(item, "ConsumerGroup"))
      })
    let titles = ["ConsumerLag", "Tps", "ConsumerNum"]
    let place = instance == nil ? 2 : 1
    listing.columns.insert(
      contentsOf: titles.map { TextTable.Column(title: $0, isNumber: true) }, at: place)
    var (rows, json) = (listing.rows, items)
    for (index, row) in measured.enumerated() {
      let numbers = [row.lag, row.tps, row.consumers]
      rows[index].insert(contentsOf: numbers.map { ListingCell($0) }, at: place)
      if case .object(var members) = json[index] {
        for (title, number) in zip(titles, numbers) {
          members[title] = number.map(JSONValue.integer) ?? .null
        }
        json[index] = .object(members)
      }
      if let failure = row.failure {
        problems.append(failure.about(LagOrder.name(row)).told)
        status = .refused
      }
    }
    (listing.rows, listing.json) = (rows, .array(json))
  }
}
