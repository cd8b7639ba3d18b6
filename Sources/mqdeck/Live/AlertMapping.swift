import Catalog
import ConfigurationFiles
import TerminalUI
import Watching

extension AlertRule {
  /// What the settings of a profile come to: each condition is a rule of its own.
  static func rules(_ settings: ProfileSettings) -> [AlertRule] {
    settings.alerts.map { $0.flatMap(rules) } ?? standard
  }

  private static func rules(_ setting: AlertSetting) -> [AlertRule] {
    let scope = Scope(
      region: setting.region.map(GlobPattern.init),
      instance: setting.instance.map(GlobPattern.init),
      group: setting.group.map(GlobPattern.init))
    var conditions: [Condition] = []
    if let lag = setting.lag { conditions.append(.lag(from: lag.from, until: lag.until)) }
    if let growth = setting.growth {
      conditions.append(.growth(from: growth.from, until: growth.until))
    }
    if setting.watchesConsumers { conditions.append(.noConsumer) }
    if setting.watchesStatus { conditions.append(.status) }
    if setting.watchesDanger { conditions.append(.danger) }
    return conditions.map { condition in
      // The service states a status: there is no noise in it.
      let usual = condition == .status ? 1 : condition == .danger ? AlertRule.dangerSamples : 2
      return AlertRule(
        name: setting.name, condition, scope: scope, samples: setting.samples ?? usual)
    }
  }
}

extension AlertChannels {
  init(_ settings: NotifySettings?) {
    self.init(
      ringsBell: settings?.ringsBell == true,
      notification: settings?.terminal.flatMap(NotificationStyle.init),
      command: settings?.command ?? [])
  }
}
