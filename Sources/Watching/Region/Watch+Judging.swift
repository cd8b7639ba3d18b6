import Catalog
package import ModelViewUpdate

/// What is worth a look, judged by what was learnt since the last time: what nothing was learnt of
/// is as it was.
extension Watch {
  /// Judges anew what was answered, and what is told differently now.
  package mutating func judge(at moment: Moment) {
    let subjects = takeUnjudged(at: moment)
    // All are judged by what is believed before any of them is.
    let judged = observations(of: subjects, at: moment)
    for (subject, observations) in judged {
      findings.take(observations, of: subject, at: moment)
    }
    keepWhatAges(subjects, at: moment)
  }

  private func observations(
    of subjects: Set<FindingSubject>, at moment: Moment
  ) -> [(FindingSubject, [Observation])] {
    let findings = Findings(watch: self, moment: moment)
    return subjects.map { ($0, findings.observations(of: $0)) }
  }

  private mutating func takeUnjudged(at moment: Moment) -> Set<FindingSubject> {
    let learnt = groups.takeUnjudged(at: moment)
    unjudged.instances.formUnion(learnt.instances)
    let judgedAt = unjudged.instancesJudgedAt ?? .min / 2
    if moment.uptimeMilliseconds - judgedAt >= Unjudged.instanceMilliseconds {
      unjudged.instances.formUnion(instances.keys)
      unjudged.instancesJudgedAt = moment.uptimeMilliseconds
    }
    var subjects: Set<FindingSubject> = [.throttling]
    subjects.formUnion(learnt.groups.union(unjudged.agingGroups).lazy.map(FindingSubject.group))
    subjects.formUnion(unjudged.instances.lazy.map(FindingSubject.instance))
    subjects.formUnion(unjudged.clients.lazy.map(FindingSubject.client))
    unjudged.instances = []
    return subjects
  }

  /// Of what does not answer it is told how long ago it did; of a client, what it did lately.
  private mutating func keepWhatAges(_ subjects: Set<FindingSubject>, at moment: Moment) {
    for subject in subjects {
      switch subject {
      case .group(let key):
        let isAging = findings.suspects(key) && groups[key]?.isAging == true
        if isAging { unjudged.agingGroups.insert(key) } else { unjudged.agingGroups.remove(key) }
      case .client(let key):
        let hasChanged = clients[key].map { Flapping($0, at: moment).changeCount > 0 } == true
        if !hasChanged { unjudged.clients.remove(key) }
      case .instance(let id):
        // What is summed up has no sample of its own: being looked at again counts as one.
        if findings.becomesMilder(subject) { unjudged.instances.insert(id) }
      case .throttling: break
      }
    }
  }
}

extension SampleHistory {
  /// Whether what is told of it names its age: its last attempt failed, or its lag is not known.
  fileprivate var isAging: Bool {
    failure != nil || (latest?.group?.lag).map { $0 < 0 } ?? true
  }
}
