/// Values that stand in a form at first, where nearly everybody wants them.
package enum FormProposals {
  /// A value to begin with; nil where the user has to think.
  package static func value(_ parameter: String, of action: String) -> String? {
    switch (action, parameter) {
    case (_, "Offset") where action.hasPrefix("Describe"): "0"
    case (_, "Limit") where action.hasPrefix("Describe"): "20"
    case ("CreateTopic", "TopicType"): "NORMAL"
    case ("CreateTopic", "QueueNum"): "3"
    case ("CreateConsumerGroup", "MaxRetryTimes"): "16"
    case ("CreateConsumerGroup", "ConsumeEnable"): "true"
    case ("CreateConsumerGroup", "ConsumeMessageOrderly"): "false"
    default: nil
    }
  }
}
