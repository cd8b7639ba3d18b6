import Catalog
import TencentCloud

/// The items of a list as the service returned them, as a list to be printed.
struct ListedItems {
  private let resource: Resource
  private let items: [JSONValue]
  private let isWide: Bool

  /// - Parameter isWide: Whether a table has every member and not the first ones alone.
  init(
    _ resource: Resource, _ items: [[String: JSONValue]], showsSecrets: Bool, isWide: Bool
  ) {
    self.resource = resource
    self.items = items.map { item in
      let json = JSONValue.object(item)
      return showsSecrets ? json : json.masked()
    }
    self.isWide = isWide
  }

  /// The list, and what of it is missing.
  func look(_ flaw: CloudError?) -> Repetition.Look {
    Repetition.Look(
      listing: listing, problems: flaw.map { ["the list is incomplete: \($0)"] } ?? [],
      status: flaw == nil ? .done : .refused)
  }

  private var listing: Listing {
    let fields = resource.members
    let others =
      isWide ? fields.keys.filter { !resource.printed.contains($0) }.sorted() : [String]()
    let names = resource.printed + others
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
  mutating func addLag(_ session: CloudSession, instance: String) async {
    guard case .array(let items) = listing.json else { return }
    let names = items.map { item -> String in
      if case .string(let name)? = item["ConsumerGroup"] { name } else { "" }
    }
    let survey = LagSurvey(session: session, patterns: [])
    let measured = await survey.measured(
      names.map { LagSurvey.Row(instance: instance, group: $0) })
    let titles = ["ConsumerLag", "Tps", "ConsumerNum"]
    listing.columns.insert(
      contentsOf: titles.map { TextTable.Column(title: $0, isNumber: true) }, at: 1)
    var (rows, json) = (listing.rows, items)
    for (index, row) in measured.enumerated() {
      let numbers = [row.lag, row.tps, row.consumers]
      rows[index].insert(contentsOf: numbers.map { ListingCell($0) }, at: 1)
      if case .object(var members) = json[index] {
        for (title, number) in zip(titles, numbers) {
          members[title] = number.map(JSONValue.integer) ?? .null
        }
        json[index] = .object(members)
      }
      if let failure = row.failure {
        problems.append("\(LagOrder.name(row)): \(failure)")
        status = .refused
      }
    }
    (listing.rows, listing.json) = (rows, .array(json))
  }
}
