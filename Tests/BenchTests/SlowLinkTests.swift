import Testing

@testable import mqdeck_bench

struct SlowLinkTests {
  @Test func `the way there and back is added`() {
    var link = SlowLink(bytesPerMillisecond: 12, roundTripMilliseconds: 200)
    link.take(byteCount: 120, at: 1000)
    #expect(link.staleness(after: 995) == 215)
  }

  @Test func `what comes soon waits for what is on its way`() {
    var link = SlowLink(bytesPerMillisecond: 10, roundTripMilliseconds: 0)
    link.take(byteCount: 1000, at: 0)
    link.take(byteCount: 500, at: 50)
    #expect(link.staleness(after: 50) == 100)
    link.take(byteCount: 100, at: 400)
    #expect(link.staleness(after: 400) == 10)
  }
}
