import FoundationEssentials
import TencentCloud
import Testing

@Suite struct TimeUnitTests {
  @Test(arguments: [0, 1, 1_712_025_623_202, 1_705_373_755_266, 253_402_300_799_999] as [Int64])
  func millisecondsComeBack(value: Int64) {
    #expect(TimeUnit.milliseconds.value(TimeUnit.milliseconds.time(value)) == value)
  }

  @Test func secondsAreRoundedDown() {
    #expect(TimeUnit.seconds.value(Date(timeIntervalSince1970: 1.999)) == 1)
    #expect(TimeUnit.seconds.value(Date(timeIntervalSince1970: .infinity)) == nil)
  }
}
