import FoundationEssentials
import TRocket
import Testing

@Suite struct TimeTests {
  /// A request means what it says: its unit is documented, and 0 is a time.
  @Test func aRequestsTimesAreNotGuessed() throws {
    let json = JSONValue.object([
      "InstanceId": .string("mqtt-a"), "Topic": .string("t"), "StartTime": .integer(0),
      "EndTime": .integer(1_705_373_755_266), "TaskRequestId": .string(""),
      "Offset": .integer(0), "Limit": .integer(10),
    ])
    let request = try json.read(DescribeMQTTMessageList.self)
    #expect(request.startTime == Date(timeIntervalSince1970: 0))
    #expect(try JSONValue(written: request) == json)
  }

  @Test(arguments: [
    (99_999_999_999, 99_999_999_999.0), (100_000_000_000, 100_000_000.0),
    (1_683_601_674, 1_683_601_674.0),
  ])
  func hundredBillionIsWhereMillisecondsBegin(wire: Int, seconds: Double) throws {
    let json = JSONValue.object(["ModifiedTime": .integer(wire)])
    #expect(try json.read(RoleItem.self).modifiedTime == Date(timeIntervalSince1970: seconds))
  }

  @Test func noTimeIsNil() throws {
    let none = JSONValue.object(["ExpiryTime": .integer(0)])
    #expect(try none.read(InstanceItem.self).expiryTime == nil)
    let item = InstanceItem(expiryTime: Date(timeIntervalSince1970: 0))
    #expect(try JSONValue(written: item).object["ExpiryTime"] == .integer(0))
  }
}
