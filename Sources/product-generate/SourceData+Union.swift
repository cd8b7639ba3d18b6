extension SourceData {
  /// This document and a later one as one: what both have is one thing, and whatever one of them has
  /// alone knows so. What both have keeps the types of the earlier one, which programs are written
  /// with, and its words, which are translated elsewhere.
  func united(with later: SourceData) -> SourceData {
    var union = self
    union.actions.merge(later.actions) { $0.united(with: $1) }
    union.actionOrder += later.actionOrder.filter { actions[$0] == nil }
    union.structures.merge(later.structures) {
      Structure(
        fields: Field.union($0.fields, $1.fields), dialects: $0.dialects.union($1.dialects))
    }
    union.enumerations.merge(later.enumerations) { $0.united(with: $1) }
    union.enumerationOrder += later.enumerationOrder.filter { enumerations[$0] == nil }
    union.errors.common = Self.union(errors.common, later.errors.common)
    union.errors.business = Self.union(errors.business, later.errors.business)
    union.regions = Self.union(regions, later.regions)
    union.hostRegions = Self.union(hostRegions, later.hostRegions)
    return union
  }

  fileprivate static func union(_ names: [String], _ more: [String]) -> [String] {
    names + more.filter { !names.contains($0) }
  }
}

extension SourceData.Action {
  fileprivate func united(with later: Self) -> Self {
    var union = self
    union.mutates = mutates || later.mutates
    union.dialects = dialects.union(later.dialects)
    union.request = SourceData.Field.union(request, later.request)
    union.response = SourceData.Field.union(response, later.response)
    union.errors = SourceData.union(errors, later.errors)
    if requestsPerSecond != later.requestsPerSecond {
      let isHigherLater = later.requestsPerSecond > requestsPerSecond
      union.requestsPerSecond = min(requestsPerSecond, later.requestsPerSecond)
      union.higherLimit = (
        isHigherLater ? later.dialects : dialects,
        max(requestsPerSecond, later.requestsPerSecond)
      )
    }
    return union
  }
}

extension SourceData.Enumeration {
  fileprivate func united(with later: Self) -> Self {
    var union = self
    union.dialects = dialects.union(later.dialects)
    for value in later.values {
      if let index = values.firstIndex(where: { $0.value == value.value }) {
        union.values[index].dialects.formUnion(value.dialects)
      } else {
        union.values.append(value)
      }
    }
    return union
  }
}

extension SourceData.Field {
  fileprivate static func union(_ fields: [Self], _ later: [Self]) -> [Self] {
    fields.map { field in later.first { $0.name == field.name }.map(field.united) ?? field }
      + later.filter { new in !fields.contains { $0.name == new.name } }
  }

  private func united(with later: Self) -> Self {
    var union = self
    union.nullable = nullable == true || later.nullable == true
    union.dialects = dialects.union(later.dialects)
    union.requiredIn = requiredIn.union(later.requiredIn)
    union.laterEnumeration = self.enum == nil ? later.enum : nil
    return union
  }
}
