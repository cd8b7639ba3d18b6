import ModelViewUpdate
import TencentCloud
import Testing

@testable import Catalog
@testable import Watching

/// Only what was answered is judged anew: at every step of some random lives the findings are those
/// of a book that judges everything each time.
@Suite struct JudgingTests {
  private struct Life {
    var watch = Watch(budgetPerSecond: 10, refreshMilliseconds: 5000)
    /// Judges everything each time.
    var whole = FindingBook()
    private var subjects: Set<FindingSubject> = [.throttling]
    private var random: SeededNumbers
    private var now: Int64 = 0
    private let names = (0..<12).map { "group \($0)" }
    private let instances = ["rmq-0", "rmq-1", "rmq-2"]
    private var moment: Moment {
      Moment(uptimeMilliseconds: now, unixMilliseconds: 1_795_487_400_000 + now)
    }

    init(seed: UInt64) { random = SeededNumbers(state: seed) }

    private mutating func number(_ range: Range<Int64>) -> Int64 {
      Int64.random(in: range, using: &random)
    }

    private mutating func some<Value>(_ values: [Value]) -> Value {
      values[Int(number(0..<Int64(values.count)))]
    }

    private mutating func take(_ target: PollTarget, _ facts: PollFacts) {
      let error = CloudError(.transport(.timedOut), action: target.action)
      let result: Result<Polled, CloudError> =
        number(0..<6) == 0 ? .failure(error) : .success(Polled(facts: facts, milliseconds: 7))
      watch.take(target, result, at: moment, jitter: 0.5)
    }

    private mutating func list() {
      let listed = instances.filter { _ in number(0..<8) > 0 }.map { id in
        InstanceFacts(
          id: id, name: id, isMQTT: false, status: some(["RUNNING", "RUNNING", "ISOLATED"]),
          quotas: [.init(name: "TopicNum", used: number(80..<100), limit: 100)], expiry: .never)
      }
      take(.instances, .instances(listed, calls: 1))
    }

    private mutating func step() {
      let id = some(instances)
      switch number(0..<40) {
      case 0: list()
      case 1:
        let found = names.filter { _ in number(0..<9) > 0 }
        take(.groups(id), .groups(found, calls: 1))
      case 2:
        let detail = InstanceDetail(renewsItself: nil, consumptionLimit: 1000)
        take(.instance(id), .instance(nil, detail))
      case 3: take(.mqttInstances, .instances([], calls: 1))
      case 4: now += number(0..<200_000)
      default:
        let tps: Int64? = number(0..<9) == 0 ? nil : number(0..<400)
        let lag: Int64? =
          number(0..<12) == 0 ? nil : some([0, 0, 300, 700, 1500, 90_000, -1])
        take(
          .group(instanceID: id, name: some(names)),
          .group(GroupSample(lag: lag, tps: tps, consumers: number(0..<3))))
      }
    }

    private mutating func judgeWhole() {
      var other = watch
      other.findings = whole
      subjects.formUnion(watch.groups.keys.map(FindingSubject.group))
      subjects.formUnion(watch.instances.keys.map(FindingSubject.instance))
      let findings = Findings(watch: other, moment: moment)
      for (subject, said) in subjects.map({ ($0, findings.observations(of: $0)) }) {
        whole.take(said, of: subject, at: moment)
      }
    }

    private func checkSums() {
      for id in instances {
        let samples = watch.groups.keys(of: id).compactMap { watch.groups[$0]?.latest }.filter {
          moment.milliseconds(since: $0.takenAt) < Findings.staleMilliseconds
        }.compactMap(\.group)
        let sum = watch.groups.consumption(of: id)
        #expect((sum == nil) == samples.isEmpty)
        #expect((sum?.tps ?? 0) == samples.compactMap(\.tps).reduce(0, +))
        #expect((sum?.isWhole ?? true) == samples.allSatisfy { $0.tps != nil })
      }
      let measured = watch.groups.keys.count {
        watch.groups[$0]?.samples.isEmpty == false || watch.groups[$0]?.failure != nil
      }
      #expect(watch.groups.measuredCount == measured)
    }

    /// - Returns: How many findings there were over all steps.
    mutating func run(steps: Int) -> Int {
      list()
      return (0..<steps).reduce(0) { count, _ in
        now += number(0..<900)
        for _ in 0..<number(1..<4) { step() }
        watch.judge(at: moment)
        judgeWhole()
        checkSums()
        let (found, expected) = (watch.findings.findings, whole.findings)
        #expect(found == expected)
        #expect(found.map(watch.findings.since) == expected.map(whole.since))
        return count + found.count
      }
    }
  }

  @Test(arguments: 0..<4) func onlyWhatWasAnsweredIsJudgedAnew(seed: UInt64) {
    var life = Life(seed: seed)
    #expect(life.run(steps: 1500) > 3000)
  }
}
