package import Catalog
package import ModelViewUpdate
package import Watching

/// What is known around a detail that it is laid out with.
package struct DetailContext {
  /// What was measured of the group that it shows; nil where it shows something else.
  package let history: GroupHistory?
  package let moment: Moment
  /// How many rows it has on the screen.
  package let bodyRows: Int
  /// How often what is on the screen is measured.
  package let refreshMilliseconds: Int64
  /// The key that looks for topics.
  package let findKey: String
  /// The key that shows the body of a message.
  package let bodyKey: String
  /// What the service kept of the group; nil where it is not asked for that.
  package let kept: KeptHistory?

  /// Where its lag is going, as it is told everywhere; nil where that is not known elsewhere.
  package var estimate: LagEstimate?
  /// Whether the group is measured for the board too: then nothing is told here that is not told there.
  package var isWatched = false
  /// Whether somebody switched its consumption off.
  package var isSwitchedOff = false

  /// What the service says of the instance that it shows; nil where it says nothing.
  package var metered: Metered?

  /// What the service kept of the MQTT instance that it shows; nil where that is not asked for.
  package var charted: Charted?

  /// What of the history of an MQTT instance can be told.
  package struct Charted {
    /// What was read; nil while nothing was.
    package let chart: InstanceChart?
    /// How far back.
    package let span: HistorySpan
    /// Why there is none, or no newer one.
    package let problem: Phrase?

    package init(chart: InstanceChart?, span: HistorySpan, problem: Phrase?) {
      self.chart = chart
      self.span = span
      self.problem = problem
    }
  }

  /// What the service's metrics say of an instance.
  package struct Metered {
    package let metrics: InstanceMetrics
    /// By whom; nil while that was not read.
    package let blame: InstanceBlame?
    /// Since when, as the board tells it.
    package let since: [BlameCause: FindingSince]

    package init(
      metrics: InstanceMetrics, blame: InstanceBlame?, since: [BlameCause: FindingSince]
    ) {
      self.metrics = metrics
      self.blame = blame
      self.since = since
    }
  }

  /// What of the service's own history can be told.
  package struct KeptHistory {
    /// What was read; nil while nothing was.
    package let metrics: GroupMetrics?
    /// Why there is none, or no newer one.
    package let problem: Phrase?
    /// Since when the group is behind, as the board tells it; nil where it tells nothing of that.
    package let behindSince: FindingSince?

    package init(metrics: GroupMetrics?, problem: Phrase?, behindSince: FindingSince? = nil) {
      self.metrics = metrics
      self.problem = problem
      self.behindSince = behindSince
    }
  }

  package init(
    history: GroupHistory?, moment: Moment, bodyRows: Int, refreshMilliseconds: Int64,
    findKey: String, bodyKey: String, kept: KeptHistory? = nil
  ) {
    self.history = history
    self.moment = moment
    self.bodyRows = bodyRows
    self.refreshMilliseconds = refreshMilliseconds
    self.findKey = findKey
    self.bodyKey = bodyKey
    self.kept = kept
  }
}
