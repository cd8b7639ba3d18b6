/// What a filter left of a list, and what it may have been meant for otherwise.
package struct FilteredListing {
  package let listing: Listing
  /// Said where nothing is left.
  package let doubts: [Phrase]
}

extension Listing {
  /// The rows that a filter lets through: the grammar is that of the console's lists, and predicates
  /// may name every column.
  /// - Parameter now: In milliseconds since 1970 UTC, which ages are counted from.
  package func filtered(
    _ text: String, now: Int64
  ) throws(ListingMistake) -> FilteredListing {
    let kind = kind
    let time = FilterTime(unixMilliseconds: now, zone: .fixed(hours: 0))
    let filter = ListFilter(text, of: kind, at: time)
    // A program that reads the list would take a slip for a list with nothing in it.
    for case .noColumn(let name, let nearest) in filter.doubts {
      throw noColumn(name, meant: nearest)
    }
    if filter.isEmpty { return FilteredListing(listing: self, doubts: []) }
    var run = FilterRun(filter)
    var kept: [Int] = []
    for index in rows.indices {
      let row = Row(id: "", values: zip(kind.fields, rows[index]).map { $1.value(as: $0.kind) })
      guard filter.predicatesHold(now: now, { $0.value(of: row, nil) }) else { continue }
      let isFound = haystack(rows[index]).withUnsafeBufferPointer { run.matches($0) }
      if isFound { kept.append(index) }
    }
    if run.isGivenUp {
      throw ListingMistake(
        text: Phrase("the pattern takes too long to match", "该模式匹配耗时过长"))
    }
    return FilteredListing(
      listing: keeping(kept), doubts: kept.isEmpty ? filter.doubts.map(Listing.phrase) : [])
  }

  /// The columns as a kind of thing that predicates can speak of.
  var kind: Resource {
    Resource(
      ResourceID("listing"), Phrase(name: ""), scope: .region,
      fields: columns.enumerated().map { index, column in
        let isTime = rows.contains {
          if case .exact(let text) = $0[index] {
            UniversalTime.unixMilliseconds(text) != nil
          } else {
            false
          }
        }
        return FieldDescription(
          name: column.title, kind: column.isNumber ? .count : isTime ? .time : .text)
      }, columns: [], source: .watch, emptyText: Phrase(name: ""))
  }

  private func haystack(_ row: [ListingCell]) -> [UInt8] {
    var bytes: [UInt8] = []
    for cell in row {
      switch cell {
      case .unknown: continue
      case .text(let text), .exact(let text):
        if !bytes.isEmpty { bytes.append(0x0A) }
        FilterFolding.append(text, to: &bytes)
      }
    }
    return bytes
  }

  private static func phrase(_ doubt: FilterDoubt) -> Phrase {
    switch doubt {
    case .noColumn(let name, _): Phrase("no column \(name)", "没有列 \(name)")
    case .operand(let word, let column):
      Phrase(
        "\(word) was looked for as a word: \(column.name) cannot be compared with that",
        "\(word) 按普通词查找：\(column.name) 不能这样比较")
    case .pattern(let text):
      Phrase(
        "\(text) was looked for as a word; a pattern begins and ends with a slash",
        "\(text) 按普通词查找；正则须以斜杠开头和结尾")
    case .brokenPattern(let text):
      Phrase("\(text) was looked for as a word: it is no pattern", "\(text) 按普通词查找：不是合法的正则")
    case .apart(let sign):
      Phrase(
        "\(sign) was looked for as a word: a condition has no blanks, as in lag>1000",
        "\(sign) 按普通词查找：条件中不能有空格，例如 lag>1000")
    case .fuzzyFlag:
      Phrase(
        "-f was looked for as a word: letters that stand apart are found by ~, as in ~stlm",
        "-f 按普通词查找：模糊匹配请用 ~，例如 ~stlm")
    case .signs(let text):
      Phrase(
        "\(text) was looked for as a word; a pattern stands between slashes",
        "\(text) 按普通词查找；正则须写在斜杠之间")
    }
  }
}

extension ListingCell {
  /// The cell as a value that can be compared.
  fileprivate func value(as kind: FieldKind) -> FieldValue {
    switch (self, kind) {
    case (.unknown, _): return .unknown
    case (.text(let text), _): return .text(text)
    case (.exact(let text), .time):
      return UniversalTime.unixMilliseconds(text).map { .time(unixMilliseconds: $0) }
        ?? .text(text)
    case (.exact(let text), .count):
      return Int64(text).map(FieldValue.integer) ?? Double(text).map(FieldValue.number)
        ?? .text(text)
    case (.exact(let text), _): return .text(text)
    }
  }
}
