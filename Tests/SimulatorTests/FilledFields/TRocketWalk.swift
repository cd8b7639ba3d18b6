@testable import Simulator

/// All actions of today's `trocket`: made, read, changed and deleted.
enum TRocketWalk {
  static let steps = instances + topics + groups + messages + roles + labels + migrations + ends

  private static func named(_ text: String) -> String {
    #"{"Filters":[{"Name":"InstanceName","Values":["\#(text)"]}]}"#
  }

  private static let instances = [
    CallStep("DescribeProductSKUs"), CallStep("DescribeFusionInstanceList", #"{"Limit":100}"#),
    CallStep("DescribeInstanceList", named("trade"), ["$TRADE": "Data.0.InstanceId"]),
    CallStep("DescribeInstanceList", named("marketing"), ["$MARKET": "Data.0.InstanceId"]),
    CallStep("DescribeInstanceList", named("finance"), ["$FINANCE": "Data.0.InstanceId"]),
    CallStep("DescribeInstance", #"{"InstanceId":"$FINANCE"}"#),
    CallStep(
      "ModifyInstanceEndpoint",
      #"{"InstanceId":"$MARKET","Type":"PUBLIC","Bandwidth":4,"BillingFlow":true,"IpRules":[{"Ip":"10.0.0.0/8","Allow":true,"Remark":"r"}]}"#
    ),
    CallStep("DescribeInstance", #"{"InstanceId":"$MARKET"}"#),
    CallStep("ModifyInstance", #"{"InstanceId":"$TRADE","Remark":"r"}"#),
    CallStep(
      "CreateInstance",
      #"{"InstanceType":"BASIC","Name":"new","SkuCode":"basic_2k","VpcList":[{"VpcId":"vpc-1","SubnetId":"subnet-1"}]}"#,
      ["$NEW": "InstanceId"]),
  ]

  private static let topics = [
    CallStep(
      "CreateTopic",
      #"{"InstanceId":"$TRADE","Topic":"lite","TopicType":"LITE","AutoExpireDelete":true,"AutoExpireTime":60,"TagList":[{"TagKey":"a","TagValue":"b"}]}"#
    ),
    CallStep("ModifyTopic", #"{"InstanceId":"$TRADE","Topic":"lite","Remark":"r"}"#),
    CallStep("DescribeTopic", #"{"InstanceId":"$TRADE","Topic":"lite"}"#),
    CallStep("DescribeTopic", #"{"InstanceId":"$TRADE","Topic":"order-paid"}"#),
    CallStep("DescribeTopicList", #"{"InstanceId":"$TRADE","Limit":100}"#),
    CallStep("DescribeTopicList", #"{"InstanceId":"$MARKET","Limit":100}"#),
    CallStep("DescribeProducerList", #"{"InstanceId":"$TRADE","Topic":"order-paid"}"#),
    CallStep(
      "DescribeTopicStats",
      #"{"InstanceId":"$FINANCE","Topic":"ledger-entry","GroupId":"ledger-writer"}"#),
  ]

  private static let groups = [
    CallStep(
      "CreateConsumerGroup",
      #"{"InstanceId":"$TRADE","ConsumerGroup":"g","MaxRetryTimes":3,"ConsumeEnable":true,"ConsumeMessageOrderly":false,"LiteTopic":"lite","DeadLetterTargetTopic":"lite","Remark":"r","TagList":[{"TagKey":"a","TagValue":"b"}]}"#
    ),
    CallStep(
      "ModifyConsumerGroup",
      #"{"InstanceId":"$TRADE","ConsumerGroup":"g","ConsumeEnable":true,"ConsumeMessageOrderly":false}"#
    ),
    CallStep("DescribeConsumerGroup", #"{"InstanceId":"$TRADE","ConsumerGroup":"g"}"#),
    CallStep("DescribeConsumerGroupList", #"{"InstanceId":"$TRADE","Limit":100}"#),
    CallStep("DescribeConsumerGroupList", #"{"InstanceId":"$MARKET","Limit":100}"#),
    CallStep(
      "DescribeTopicListByGroup", #"{"InstanceId":"$TRADE","ConsumerGroup":"loyalty-points"}"#),
    CallStep("DescribeConsumerLag", #"{"InstanceId":"$TRADE","ConsumerGroup":"risk-scoring"}"#),
    CallStep(
      "DescribeConsumerClientList", #"{"InstanceId":"$TRADE","ConsumerGroup":"risk-scoring"}"#,
      ["$CLIENT": "Data.0.ClientId"]),
    CallStep("DescribeConsumerClient", #"{"InstanceId":"$TRADE","ClientId":"$CLIENT"}"#),
    CallStep(
      "ResetConsumerGroupOffset",
      #"{"InstanceId":"$TRADE","Topic":"order-paid","ConsumerGroup":"settlement-order","ResetTimestamp":-1}"#
    ),
  ]

  private static let messages = [
    CallStep(
      "DescribeMessageList",
      #"{"InstanceId":"$TRADE","Topic":"order-close-timeout","StartTime":$BEFORE,"EndTime":$NOW,"TaskRequestId":"","Limit":5}"#,
      ["$DELAYED": "Data.0.MsgId"]),
    CallStep(
      "DescribeMessage",
      #"{"InstanceId":"$TRADE","Topic":"order-close-timeout","MsgId":"$DELAYED","QueryDelayMessage":true}"#
    ),
    CallStep(
      "DescribeMessageTrace",
      #"{"InstanceId":"$TRADE","Topic":"order-close-timeout","MsgId":"$DELAYED"}"#),
    CallStep(
      "DescribeMessageList",
      #"{"InstanceId":"$MARKET","Topic":"coupon-issue","ConsumerGroup":"coupon-ledger","StartTime":$BEFORE,"EndTime":$NOW,"TaskRequestId":"","QueryDeadLetterMessage":true}"#,
      ["$DEAD": "Data.0.MsgId"]),
    CallStep(
      "ResendDeadLetterMessage",
      #"{"InstanceId":"$MARKET","ConsumerGroup":"coupon-ledger","MessageIds":["$DEAD"]}"#),
    CallStep(
      "DescribeMessageList",
      #"{"InstanceId":"$MARKET","Topic":"coupon-issue","ConsumerGroup":"coupon-ledger","StartTime":$BEFORE,"EndTime":$NOW,"TaskRequestId":"","QueryDeadLetterMessage":true,"MsgId":"$DEAD"}"#
    ),
    CallStep(
      "DescribeMessage",
      #"{"InstanceId":"$MARKET","Topic":"coupon-issue","MsgId":"$DEAD","QueryDeadLetterMessage":true}"#
    ),
    CallStep(
      "SendMessage",
      #"{"InstanceId":"$TRADE","Topic":"lite","MsgBody":"b","LiteTopic":"part"}"#,
      ["$SENT": "MsgId"]),
    CallStep("DescribeMessage", #"{"InstanceId":"$TRADE","Topic":"lite","MsgId":"$SENT"}"#),
    CallStep("DescribeMessageTrace", #"{"InstanceId":"$TRADE","Topic":"lite","MsgId":"$SENT"}"#),
    CallStep(
      "DescribeMessageList",
      #"{"InstanceId":"$TRADE","Topic":"order-created","StartTime":$BEFORE,"EndTime":$NOW,"TaskRequestId":"","Limit":5}"#,
      ["$MADE": "Data.0.MsgId"]),
    CallStep(
      "VerifyMessageConsumption",
      #"{"InstanceId":"$TRADE","Topic":"order-created","MsgId":"$MADE","ConsumerGroup":"risk-scoring","ClientId":"$CLIENT"}"#
    ),
  ]

  private static let roles = [
    CallStep(
      "CreateRole",
      #"{"InstanceId":"$TRADE","Role":"r","Remark":"r","PermRead":true,"PermWrite":true,"PermType":"TopicAndGroup","DetailedPerms":[{"Resource":"order-paid","PermRead":true,"PermWrite":false,"ResourceType":"Topic","Remark":"why"}]}"#
    ),
    CallStep("DescribeRoleList", #"{"InstanceId":"$TRADE","Limit":100}"#),
    CallStep(
      "ModifyRole",
      #"{"InstanceId":"$TRADE","Role":"r","PermRead":true,"PermWrite":false,"PermType":"Cluster"}"#
    ),
    CallStep("DeleteRole", #"{"InstanceId":"$TRADE","Role":"r"}"#),
  ]

  private static let labels = [
    CallStep("CreateConsumerLabel", #"{"InstanceId":"$TRADE","Group":"g","Label":"a"}"#),
    CallStep(
      "CreateConsumerLabels",
      #"{"InstanceId":"$TRADE","Labels":[{"Group":"g","Label":"b"},{"Group":"no","Label":"b"}]}"#),
    CallStep(
      "DescribeConsumerLabel",
      #"{"InstanceId":"$TRADE","Group":"loyalty-points","Label":"gray"}"#),
    CallStep("DescribeConsumerLabelList", #"{"InstanceId":"$TRADE","Group":"loyalty-points"}"#),
    CallStep(
      "DescribeConsumerLabelLists",
      #"{"InstanceId":"$TRADE","Groups":["loyalty-points","no"]}"#),
    CallStep(
      "DescribeConsumerLabelRoutes",
      #"{"InstanceId":"$TRADE","Labels":[{"Group":"loyalty-points","Label":"gray"},{"Group":"no","Label":"gray"}]}"#
    ),
    CallStep(
      "PutConsumerRouteConfig",
      #"{"InstanceId":"$TRADE","Topic":"lite","Group":"g","Rules":[{"MatchCondition":"c","TargetConsumerLabel":"a"}]}"#
    ),
    CallStep(
      "PutConsumerRouteConfigs",
      #"{"InstanceId":"$TRADE","Configs":[{"Topic":"lite","Group":"g","Rules":[{"MatchCondition":"c","TargetConsumerLabel":"b"}]},{"Topic":"no","Group":"g","Rules":[{"MatchCondition":"c","TargetConsumerLabel":"b"}]}]}"#
    ),
    CallStep(
      "DescribeConsumerRouteConfig", #"{"InstanceId":"$TRADE","Topic":"lite","Group":"g"}"#),
    CallStep(
      "DescribeConsumerRouteConfigs",
      #"{"InstanceId":"$TRADE","Configs":[{"Topic":"lite","Group":"g"},{"Topic":"no","Group":"no"}]}"#
    ),
    CallStep(
      "DescribeConsumerRouteVersionList",
      #"{"InstanceId":"$TRADE","Topic":"lite","Group":"g"}"#),
    CallStep(
      "DeleteConsumerRouteConfigs",
      #"{"InstanceId":"$TRADE","Configs":[{"Topic":"no","Group":"g","Label":"b"}]}"#),
    CallStep("DeleteConsumerRouteConfig", #"{"InstanceId":"$TRADE","Topic":"lite","Group":"g"}"#),
    CallStep("DeleteConsumerLabel", #"{"InstanceId":"$TRADE","Group":"g","Label":"a"}"#),
    CallStep(
      "DeleteConsumerLabels",
      #"{"InstanceId":"$TRADE","Labels":[{"Group":"g","Label":"b"},{"Group":"no","Label":"b"}]}"#),
  ]

  private static let migrations = [
    CallStep(
      "CreateMigrationTask",
      #"{"InstanceId":"$TRADE","Type":1,"Topics":[{"Topic":"m","TopicType":"NORMAL","QueueNum":3}]}"#
    ),
    CallStep("DescribeMigrationTaskList"),
    CallStep(
      "DescribeSmoothMigrationTaskList", "{}",
      ["$TASK": "Data.0.TaskId", "$OLD": "Data.1.TaskId"]),
    CallStep("DescribeSourceClusterGroupList", #"{"TaskId":"$OLD"}"#),
    CallStep("DescribeMigratingTopicList", #"{"TaskId":"$OLD"}"#),
    CallStep(
      "ChangeMigratingTopicToNextStage",
      #"{"TaskId":"$OLD","TopicNameList":["waybill-created"],"NamespaceList":["tdmq_default"]}"#),
    CallStep("DeleteSmoothMigrationTask", #"{"TaskId":"$OLD"}"#),
    CallStep(
      "ImportSourceClusterTopics",
      #"{"TaskId":"$TASK","TopicList":[{"TopicName":"s","TopicType":"NORMAL","QueueNum":4}]}"#),
    CallStep(
      "ImportSourceClusterConsumerGroups",
      #"{"TaskId":"$TASK","GroupList":[{"GroupName":"GID-s","Remark":"r"}]}"#),
    CallStep("DescribeSourceClusterGroupList", #"{"TaskId":"$TASK"}"#),
    CallStep("DescribeMigratingTopicList", #"{"TaskId":"$TASK"}"#),
    CallStep("DescribeMigratingTopicStats", #"{"TaskId":"$TASK","TopicName":"driver-gps"}"#),
    CallStep("DescribeMigratingGroupStats", #"{"TaskId":"$TASK","GroupName":"GID-gps"}"#),
    CallStep(
      "DoHealthCheckOnMigratingTopic", #"{"TaskId":"$TASK","TopicName":"s","IgnoreCheck":true}"#),
    CallStep(
      "ChangeMigratingTopicToNextStage", #"{"TaskId":"$TASK","TopicNameList":["s","route-plan"]}"#
    ),
    CallStep("DoHealthCheckOnMigratingTopic", #"{"TaskId":"$TASK","TopicName":"route-plan"}"#),
    CallStep("RollbackMigratingTopicStage", #"{"TaskId":"$TASK","TopicName":"s"}"#),
    CallStep("RemoveMigratingTopic", #"{"TaskId":"$TASK","TopicName":"s"}"#),
  ]

  private static let ends = [
    CallStep("DeleteConsumerGroup", #"{"InstanceId":"$TRADE","ConsumerGroup":"g"}"#),
    CallStep("DeleteTopic", #"{"InstanceId":"$TRADE","Topic":"lite"}"#),
    CallStep("DeleteInstance", #"{"InstanceId":"$NEW"}"#),
  ]
}
