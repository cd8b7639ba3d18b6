import Testing

@testable import NcursesTerminal

struct EscapeDelayTests {
  private func delay(_ setting: Int?, _ environment: [String: String]) -> EscapeDelay {
    EscapeDelay(setting: setting) { environment[$0] }
  }

  @Test func whoeverIsNearestDecides() {
    let link = ["SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"]
    #expect(delay(nil, [:]).milliseconds == 25)
    #expect(delay(nil, link).milliseconds > 25)
    #expect(delay(nil, link).source == .link)
    #expect(delay(300, link).milliseconds == 300)
    let both = link.merging(["ESCDELAY": "700"]) { $1 }
    #expect(delay(300, both).milliseconds == 700)
    #expect(delay(300, both).source == .variable)
  }

  @Test func whatIsNoNumberIsNotSet() {
    #expect(delay(300, ["ESCDELAY": "soon"]).milliseconds == 300)
    #expect(delay(nil, ["ESCDELAY": "0", "SSH_CONNECTION": ""]).milliseconds == 1)
    #expect(delay(nil, ["SSH_CONNECTION": ""]).source == .standard)
  }
}
