import Testing

@testable import mqdeck_bench

/// Files as callgrind 3.19 writes them.
struct CallgrindProfileTests {
  private static let lines = [
    "# callgrind format\n", "events: Ir\n", "summary: 100\n", "\n",
    "ob=(1) /usr/bin/list\n", "fl=(1) draw.c\n", "fn=(1) draw\n", "12 30\n",
    "cob=(2) /lib/libc.so.6\n", "cfi=(2) write.c\n", "cfn=(2) write\n", "calls=2 26\n", "13 20\n",
    "cfn=(3) recurse'2\n", "calls=4 5\n", "14 10\n", "\n",
    "fn=(3)\n", "5 40\n", "cfn=(2)\n", "calls=3 26\n", "+1 10\n", "totals: 100\n",
  ]

  @Test func `instructions and calls are counted`() {
    let profile = CallgrindProfile(lines: Self.lines)
    #expect(profile.instructions == 100)
    #expect(profile.callCount("write") == 5)
    #expect(profile.callCount("recurse", "write") == 9)
    #expect(profile.callCount("draw") == 0)
    #expect(profile.callCount(containing: "rec") == 4)
  }

  @Test func `a file after another adds to it and says how both end`() {
    let frame = CallgrindProfile(
      lines: [
        "desc: Trigger: --dump-after=wrefresh\n", "cfn=(2) write\n", "calls=1 26\n", "totals: 7\n",
      ])
    let sum = CallgrindProfile(lines: Self.lines) + frame
    #expect(sum.instructions == 107)
    #expect(sum.callCount("write") == 6)
    #expect(sum.endsWithFrame)
    #expect(!CallgrindProfile(lines: Self.lines).endsWithFrame)
  }

  @Test func `a key takes the median of its frames`() {
    let frames = [10, 1000, 20].map { CallgrindProfile(lines: ["totals: \($0)\n"]) }
    #expect(KeyCounts(frames, afterwards: []).instructions == 20)
  }
}
