import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing

/// “Open to all” means one thing, on the board and in the review.
struct AddressRangeTests {
  @Test(arguments: [
    "0.0.0.0/0", "10.0.0.0/0", "0::/0", "::/0", "0.0.0.0", "::", "0:0:0:0:0:0:0:0", " 0.0.0.0/0 ",
    "1.2.3.4/00",
  ])
  func everybody(range: String) throws {
    #expect(AddressRange.isEverybody(range))
    let action = try #require(APICatalog.trocket.action(named: "CreateInstance"))
    let rule = JSONValue.object(["Ip": .string(range), "Allow": .bool(true)])
    let change = Change(action: action, parameters: .object(["IpRules": .array([rule])]))
    #expect(change.ownFacts == [ChangePhrases.openToAll])
  }

  @Test(arguments: ["10.0.0.0/8", "0.0.0.1", "::1", "10.0.0.0/10", "", "/", "0.0.0.0/", ":"])
  func somebody(range: String) {
    #expect(!AddressRange.isEverybody(range))
  }
}
