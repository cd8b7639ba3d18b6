import ModelViewUpdate
import Testing

@testable import Catalog

/// What a filter's signs mean, and how they are meant themselves.
struct ListFilterTests {
  /// 2026-11-24 10:30:00 UTC.
  private static let now: Int64 = 1_795_516_200_000

  private func filter(_ text: String, of resource: ResourceID? = nil) -> ListFilter {
    ListFilter(
      text, of: resource.map(Resources.resource),
      at: FilterTime(unixMilliseconds: Self.now, zone: .fixed(hours: 0)))
  }

  private func finds(_ text: String, _ name: String) -> Bool {
    filter(text).matches(Row(id: name, values: []), now: Self.now)
  }

  @Test(arguments: [
    (#"\!odd"#, "!odd"), (#"a\ b"#, "x a b"), (#"\d"#, #"\d"#), (#"\\"#, #"a\b"#), ("full", "ｆｕｌｌ"),
    ("ＦＵＬＬ", "full"), ("ｆｕ", "Ｆｕｌｌ"), ("a!b", "a!b"), ("*", "a*"), ("a b", "b-a"), (#"a\"#, #"a\"#),
    ("１２", "order-12"), ("~stlm", "settlement"), (#"\~stlm"#, "~stlm"), ("/^ord/", "order"),
    (#"\/^ord/"#, "/^ord/"), ("/a/b/", "/a/b/c"), ("/a/b/", "x/a/b/"), ("/a(b/", "x/a(b/"),
    ("!/^ord/", "x-order"), ("!~stlm", "melts"), ("/a b/", "a b"), ("lag>1", "lag>1"),
    ("client=X&scope=user", "client=X&scope=user"), ("/a", "/a"), ("/ord|risk/", "risk-1"),
    ("/", "a/b"), ("//", "a//b"), ("~", "a~"), ("/订.中心/", "订单中心"), ("！no", "yes"),
  ])
  func finds(text: String, name: String) { #expect(finds(text, name)) }

  @Test(arguments: [
    (#"\!odd"#, "odd"), (#"a\ b"#, "b a"), ("!odd", "!odd"), ("!ｏdd", "odd"), ("a b", "a"),
    (#"!\!x"#, "!x"), ("~stlm", "melts"), ("/^ord/", "x-order"), (#"\/^ord/"#, "order"),
    ("!/^ord/", "order"), ("!~stlm", "settlement"), ("/a b/", "b a"), ("/订.中心/", "订中心"),
  ])
  func leavesOut(text: String, name: String) { #expect(!finds(text, name)) }

  @Test func aSignAloneAsksNothing() {
    #expect(finds("!", "a") && finds("", "a") && finds(" ", "a"))
  }

  @Test func anIDThatIsNoValueIsNotSearched() {
    let row = Row(id: "group rmq-1/order", values: [.text("order")])
    #expect(!filter("group").matches(row, now: 0) && filter("order").matches(row, now: 0))
  }

  private func group(
    lag: Int64?, tps: Int64? = 0, consumers: Int64? = 1, takenAt: Int64 = now - 20_000
  ) -> (Row, SampleHistory) {
    var history = SampleHistory()
    history.take(
      .success(
        Sample(
          GroupSample(lag: lag, tps: tps, consumers: consumers),
          takenAt: Moment(uptimeMilliseconds: 0, unixMilliseconds: takenAt))))
    let row = Row(
      id: "GID-crm",
      values: [
        .text("GID-crm"), .flag(true), .flag(false), .integer(16), .text("call finance"), .unknown,
      ])
    return (row, history)
  }

  @Test(arguments: [
    ("lag>1000", true), ("lag>1,000", true), ("lag>=5000", true), ("lag>5k", false),
    ("lag<5.1k", true), ("lag=5000", true), ("lag!=5000", false), ("lag=0", false),
    ("ConsumerLag>1000", true), ("consumerlag>1000", true), ("堆积>1000", true), ("LAG>1000", true),
    ("堆积＞1000", true), ("lag<1万", true), ("tps=0", true), ("consumers<2", true),
    ("online<2", true), ("age<30s", true), ("age<30", true), ("age>30s", false),
    ("remark~finance", true), ("remark=finance", false), (#"remark=call\ finance"#, true),
    ("remark!~crm", true), ("!remark~crm", true), ("retries=16", true), ("enabled=yes", true),
    ("enabled=no", false), ("crm lag>1", true), ("crm !lag>1", false), ("lag=?", false),
    ("instanceid=?", true), ("instanceid=x", false), ("instanceid!=x", false),
  ])
  func asksValues(text: String, holds: Bool) {
    let (row, history) = group(lag: 5000)
    let filter = filter(text, of: .groups)
    #expect(filter.doubts.isEmpty)
    #expect(filter.matches(row, history, now: Self.now) == holds)
  }

  /// The words that stand in a column of times are asked for by themselves.
  @Test(arguments: [
    ("drains=never", [EstimatePart.never]), ("drains=steady", [EstimatePart.steady]),
    ("drains=持平", [EstimatePart.steady]), ("drains=消费已关闭", [EstimatePart.turnedOff]),
    (#"drains=turned\ off"#, [EstimatePart.turnedOff]), ("drains=30", [30]),
    ("drains!=never", [EstimatePart.steady, EstimatePart.turnedOff, 30]),
    ("drains>10", [EstimatePart.never, 30]), ("drains<1m", [30]),
  ])
  func asksForWordsInPlaceOfTimes(text: String, holds: [Int64]) {
    let filter = filter(text, of: .board)
    #expect(filter.doubts.isEmpty)
    let index = BoardResource.resource.fields.firstIndex { $0.name == "LagDrainsIn" } ?? 0
    let found = [EstimatePart.never, EstimatePart.steady, EstimatePart.turnedOff, 30].filter {
      var values = BoardResource.resource.fields.map { _ in FieldValue.unknown }
      values[index] = .integer($0)
      return filter.matches(Row(id: "x", values: values), now: Self.now)
    }
    #expect(found == holds)
  }

  @Test func whatIsNotKnownIsLikeNothing() {
    let (row, history) = group(lag: nil)
    for text in ["lag>0", "lag<1", "lag=0", "lag!=0", "lag>=0"] {
      #expect(!filter(text, of: .groups).matches(row, history, now: Self.now), "\(text)")
    }
    #expect(filter("lag=?", of: .groups).matches(row, history, now: Self.now))
    #expect(!filter("lag!=?", of: .groups).matches(row, history, now: Self.now))
    #expect(filter("lag=?", of: .groups).matches(row, nil, now: Self.now))
  }

  @Test func askWhenSomethingWas() {
    func row(_ minutes: Int64, _ roughness: FieldValue.Roughness = .about) -> Row {
      BoardResource.row(
        BoardResource.Line(
          id: "x", finding: "", subject: "s", instanceName: "", detail: "",
          foundAt: .roughTime(roughness, unixMilliseconds: Self.now - minutes * 60_000),
          severity: 0, instanceID: ""))
    }
    for (text, minutes, holds) in [
      ("since<10m", Int64(5), true), ("since<10m", 15, false), ("since>10m", 15, true),
      ("since>10:20", 5, true), ("since>10:20", 15, false), ("since<2026-11-24", 15, false),
      ("since>2026-11-24T10:20", 5, true), ("开始时间<10分", 5, true),
    ] {
      let filter = filter(text, of: .board)
      #expect(filter.doubts.isEmpty && filter.columns.count == 1, "\(text)")
      #expect(filter.matches(row(minutes), now: Self.now) == holds, "\(text) \(minutes)")
    }
    // What began then or earlier may have begun long before.
    for (text, minutes, holds) in [
      ("since<10m", Int64(5), false), ("since>10m", 15, true), ("since>10m", 5, false),
      ("since>10:20", 5, false), ("since<10:20", 15, true),
    ] {
      let earlier = row(minutes, .orEarlier)
      #expect(
        filter(text, of: .board).matches(earlier, now: Self.now) == holds, "\(text) \(minutes)")
    }
  }

  @Test func permissionsAreOfTwoFields() {
    let fields = Resources.resource(.roles).fields
    func role(_ reads: Bool, _ writes: Bool) -> Row {
      Row(
        id: "r",
        values: fields.map {
          $0.name == "PermRead" ? .flag(reads) : $0.name == "PermWrite" ? .flag(writes) : .unknown
        })
    }
    for (text, found) in [
      ("perm=rw", [true, false, false]), ("perm=wr", [true, false, false]),
      ("perm~r", [true, true, false]), ("perm=r", [false, true, false]),
      ("perm=none", [false, false, true]), ("权限=rw", [true, false, false]),
    ] {
      let filter = filter(text, of: .roles)
      let rows = [role(true, true), role(true, false), role(false, false)]
      #expect(rows.map { filter.matches($0, now: 0) } == found, "\(text)")
    }
  }

  @Test func wordsThatAreNoPredicatesAreLookedForAndDoubted() {
    let near = filter("lga>1", of: .groups)
    #expect(near.doubts == [.noColumn("lga", nearest: "lag")] && near.columns.isEmpty)
    #expect(near.matches(Row(id: "x lga>1", values: []), now: 0))
    #expect(filter("X&1=2", of: .groups).doubts.isEmpty)
    let operand = filter("lag>many", of: .groups)
    #expect(operand.columns.isEmpty && operand.doubts.count == 1)
    #expect(filter("/^ord", of: .groups).doubts == [.pattern("/^ord")])
    #expect(filter("/[/", of: .groups).doubts == [.brokenPattern("/[/")])
    #expect(filter("lag > 1000", of: .groups).doubts == [.apart(">")])
    #expect(filter("-f stlm", of: .groups).doubts == [.fuzzyFlag])
    #expect(filter("behind>1m", of: .board).columns.map(\.name) == ["TimeBehind"])
    #expect(filter("^ord", of: .groups).doubts == [.signs("^ord")])
    #expect(filter(#"lag\>1"#, of: .groups).columns.isEmpty)
  }

  @Test func everyListUnderstandsItsOwnColumns() {
    for resource in Resources.all {
      let columns = FilterColumns(resource)
      for column in columns.all {
        #expect(columns[column.name] != nil, "\(resource.id.name) \(column.name)")
      }
      for column in resource.columns where !column.isPicture {
        let title = resource.title(ofField: column.name)
        #expect(columns[title.english] != nil, "\(resource.id.name) \(title.english)")
        #expect(columns[title.chinese] != nil, "\(resource.id.name) \(title.chinese)")
      }
    }
  }
}
