import TencentCloud

/// A column as a resource's file names it: a field of the row or of the samples, and its room.
package struct ColumnChoice: Sendable {
  enum Source: Sendable {
    case field, live, history, estimate, age
  }

  let name: String
  let source: Source
  let minimumWidth: Int
  let weight: Int
  /// The field by which it is sorted, where that is another one.
  var sortName: String?

  /// A field of the row.
  @inline(never)
  package static func field(
    _ name: String, _ width: Int, weight: Int = 0, sortedBy sortName: String? = nil
  ) -> ColumnChoice {
    ColumnChoice(
      name: name, source: .field, minimumWidth: width, weight: weight, sortName: sortName)
  }

  /// A field of the newest sample.
  static func live(_ name: String, _ width: Int) -> ColumnChoice {
    ColumnChoice(name: name, source: .live, minimumWidth: width, weight: 0)
  }

  /// The last samples of a field as a picture.
  static func history(of name: String, _ width: Int) -> ColumnChoice {
    ColumnChoice(name: name, source: .history, minimumWidth: width, weight: 0)
  }

  /// What the samples say of where the lag is going.
  static func estimate(_ part: EstimatePart, _ width: Int) -> ColumnChoice {
    ColumnChoice(name: part.rawValue, source: .estimate, minimumWidth: width, weight: 0)
  }

  /// How old the newest sample is.
  static func age(_ width: Int) -> ColumnChoice {
    ColumnChoice(name: "SampleAge", source: .age, minimumWidth: width, weight: 0)
  }

  func description(
    fields: [FieldDescription], live: [FieldDescription]
  ) -> ColumnDescription? {
    if source == .estimate {
      return EstimatePart(rawValue: name).map { part in
        ColumnDescription(
          source: .estimate(part), name: name, kind: part.kind, minimumWidth: minimumWidth,
          weight: weight)
      }
    }
    if source == .age {
      return ColumnDescription(
        source: .age, name: name, kind: .duration, minimumWidth: minimumWidth, weight: weight)
    }
    let all = source == .field ? fields : live
    guard let index = all.firstIndex(where: { $0.name == name }) else { return nil }
    let place: ColumnDescription.Source =
      switch source {
      case .field: .field(index)
      case .live: .live(index)
      case .history, .estimate, .age: .history(index)
      }
    return ColumnDescription(
      source: place, name: source == .history ? "Trend" : name, kind: all[index].kind,
      minimumWidth: minimumWidth, weight: weight,
      sortField: sortName.flatMap { name in fields.firstIndex { $0.name == name } })
  }
}

extension RowSource {
  /// Pages of a typed list.
  /// - Parameter items: Its items; nil where the answer does not say, which is no empty list.
  @inline(never)
  static func list<Request: Action, Item>(
    _ fields: [Field<Item>], id: @escaping @Sendable (Item) -> String?,
    request: @escaping @Sendable (Location, PageRequest) -> Request,
    items: @escaping @Sendable (Request.Response) -> [Item]?,
    total: @escaping @Sendable (Request.Response) -> Int?
  ) -> RowSource {
    .pages(action: Request.id) { client, location, page throws(CloudError) in
      let reply = try await client.reply(to: request(location, page))
      guard let items = items(reply.value) else { throw CloudError.withoutList(Request.self) }
      var listed = ListPage(fields, id: id, items, from: page.offset, total: total(reply.value))
      listed.excess = reply.excess
      return listed
    }
  }
}

extension ListPage {
  /// Items as rows. One without a name, which no documented answer holds, is still shown.
  init<Item>(
    _ fields: [Field<Item>], id: (Item) -> String?, _ items: [Item], from offset: Int, total: Int?,
    token: String? = nil
  ) {
    let names = items.map(id)
    let ids = names.enumerated().map { index, name in name ?? "#\(offset + index)" }
    let rows = zip(ids, items).map { id, item in
      Row(id: id, values: fields.map { $0.value(item) })
    }
    self.init(rows: rows, total: total, token: token)
    namelessIDs = Set(zip(ids, names).filter { $0.1 == nil }.map(\.0))
  }
}

extension CloudError {
  /// An answer without the list that it is about.
  static func withoutList<Request: Action>(_ request: Request.Type) -> CloudError {
    let fields = APICatalogs.known.action(Request.id)?.response
    let name = fields?.first(where: \.isList)?.name
    return CloudError(.malformed(.absent(place: name ?? "Response")), action: Request.id)
  }
}

extension RowSource {
  /// What stands in a single answer: there are no pages.
  /// - Parameter items: Its items; nil where the answer does not say, which is no empty list.
  @inline(never)
  static func parts<Request: Action, Item>(
    _ fields: [Field<Item>], id: @escaping @Sendable (Item) -> String?,
    request: @escaping @Sendable (Location) -> Request,
    items: @escaping @Sendable (Request.Response, Location) -> [Item]?
  ) -> RowSource {
    .pages(action: Request.id) { client, location, page throws(CloudError) in
      let answer = try await client.call(request(location))
      guard let items = items(answer, location) else {
        throw CloudError.withoutList(Request.self)
      }
      // Ids that come twice are numbered, since a row is known by its id.
      var seen: [String: Int] = [:]
      let rows = items.enumerated().map { index, item in
        let name = id(item) ?? "#\(index)"
        seen[name, default: 0] += 1
        let count = seen[name] ?? 1
        return Row(
          id: count == 1 ? name : "\(name) (\(count))", values: fields.map { $0.value(item) })
      }
      return ListPage(rows: Array(rows.dropFirst(page.offset)), total: rows.count)
    }
  }
}

extension LiveSource {
  /// A typed answer that is asked for again and again.
  static func answer<Request: Action>(
    _ fields: [Field<Request.Response>],
    request: @escaping @Sendable (Location, String) -> Request,
    facts: @escaping @Sendable (Request.Response) -> PollFacts = { _ in .none }
  ) -> LiveSource {
    answer(fields, request: request, reading: { $0 }, facts: facts)
  }

  /// What is made of a typed answer that is asked for again and again.
  static func answer<Request: Action, Reading>(
    _ fields: [Field<Reading>],
    request: @escaping @Sendable (Location, String) -> Request,
    reading: @escaping @Sendable (Request.Response) -> Reading,
    facts: @escaping @Sendable (Reading) -> PollFacts
  ) -> LiveSource {
    LiveSource(fields: fields.map(\.description), action: Request.id) {
      client, location, id throws(CloudError) in
      let reading = reading(try await client.call(request(location, id)))
      return Measured(values: fields.map { $0.value(reading) }, facts: facts(reading))
    }
  }
}

extension DescribeSource {
  /// The whole answer of an action, as it came: what is not as documented is shown all the same.
  static func action<Request: Action>(
    _ request: @escaping @Sendable (Location, String) -> Request
  ) -> DescribeSource {
    DescribeSource(action: Request.id) { client, location, id throws(CloudError) in
      try await client.send(try CloudCall(request(location, id))).json()
    }
  }
}
