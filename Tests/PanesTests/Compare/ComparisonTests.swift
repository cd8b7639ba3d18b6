import TerminalUI
import Testing

@testable import Catalog
@testable import Panes

/// Two things side by side.
@Suite struct ComparisonTests {
  @Test func whatDiffersStandsFirst() {
    let left = [(label: "Name", value: "a"), (label: "Retries", value: "16"), ("Remark", "x")]
    let right = [(label: "Name", value: "b"), (label: "Retries", value: "16"), ("Order", "yes")]
    let comparison = Comparison(left, right)
    #expect(comparison.different.map(\.label) == ["Name", "Remark", "Order"])
    #expect(comparison.different.map(\.left) == ["a", "x", nil])
    #expect(comparison.different.map(\.right) == ["b", nil, "yes"])
    #expect(comparison.same.map(\.label) == ["Retries"])
  }

  @Test func partsHaveLabelsOfTheirOwnAndSecretsStayHidden() {
    func detail(_ id: String, _ key: String) -> DetailPane {
      let fields = Resources.resource(.roles).fields
      let row = Row(
        id: id,
        values: fields.map { field in
          switch field.name {
          case "RoleName": .text(id)
          case "SecretKey": .secret(key)
          default: .unknown
          }
        })
      return DetailPane(location: Location(.roles, instanceID: "rmq-1"), rowID: id, row: row)
    }
    let format = ValueFormat(language: .english, symbols: .unicode, timeZone: .fixed(hours: 0))
    let comparison = Comparison(detail("a", "secret-1"), detail("b", "secret-2"), format: format)
    let texts = (comparison.different + comparison.same).flatMap { [$0.left, $0.right] }
    #expect(!texts.contains { $0?.contains("secret-") == true })
    #expect(comparison.different.contains { $0.left == "a" && $0.right == "b" })
  }
}
