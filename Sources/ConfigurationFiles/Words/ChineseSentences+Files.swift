extension ChineseSentences {
  static let yaml: [(String, String)] = [
    ("larger than {size} KiB; nothing of it was read", "大于 {size} KiB，未读取任何内容"),
    (
      "written in UTF-16; nothing of it was read: save it as UTF-8",
      "编码为 UTF-16，未读取任何内容：请另存为 UTF-8"
    ),
    (
      "a second document (---) begins here; only the first is read",
      "此处开始第二个文档（---）；只读取第一个"
    ),
    ("nested deeper than {count} levels", "嵌套超过 {count} 层"),
    ("the anchor &{name} stands here again; it must be one value's name", "锚点 &{name} 重复；只能命名一个值"),
    ("the tag {tag} is not supported here; the value is read without", "不支持标签 {tag}；读取时已忽略"),
    ("*{name} repeats nothing: there is no &{name} before it", "*{name} 无可引用：之前没有 &{name}"),
    (
      "*{name} stands within &{name}, and would repeat itself without end",
      "*{name} 位于 &{name} 之内，会无限重复"
    ),
    ("aliases repeat more than {count} values", "别名重复的值超过 {count} 个"),
    ("with *{name} nested deeper than {count} levels", "因 *{name} 嵌套超过 {count} 层"),
    ("a key must be text, not {Found}", "键须为文本，不能是{Found}"),
    ("“{key}” stands here again; the one on line {line} counts", "“{key}”重复；以第 {line} 行的为准"),
    ("<< takes a mapping or a list of them, not {Found}", "<< 须为映射或映射的列表，不能是{Found}"),
    ("a tab cannot indent here; use spaces", "不能用制表符缩进，请用空格"),
    ("this is not YAML", "不是 YAML"),
    ("{Problem} ({Context} that begins on line {line})", "{Problem}（{Context}，始于第 {line} 行）"),
    ("{Problem} (while {context})", "{Problem}（while {context}）"),
    ("while parsing a block mapping", "解析块映射时"),
    ("while parsing a block collection", "解析块列表时"),
    ("while parsing a flow sequence", "解析方括号列表时"),
    ("while parsing a flow mapping", "解析花括号映射时"),
    ("while scanning a simple key", "读取键时"),
    ("while scanning a quoted scalar", "读取引号中的文本时"),
    ("did not find expected key", "缺少键"),
    ("did not find expected '-' indicator", "缺少短横线“-”"),
    ("did not find expected ',' or ']'", "缺少“,”或“]”"),
    ("did not find expected ',' or '}'", "缺少“,”或“}”"),
    ("did not find expected node content", "缺少值"),
    ("did not find expected <document start>", "此处应为文档开头"),
    ("could not find expected ':'", "缺少冒号“:”"),
    ("mapping values are not allowed in this context", "此处不能是“键: 值”"),
    ("found unexpected end of stream", "文件意外结束"),
    ("found character that cannot start any token", "此处不能以该字符开头"),
    ("found unknown escape character", "未知的转义字符"),
    ("control characters are not allowed", "不能含有控制字符"),
    ("invalid leading UTF-8 octet", "不是合法的 UTF-8"),
    ("invalid trailing UTF-8 octet", "不是合法的 UTF-8"),
    ("incomplete UTF-8 octet sequence", "UTF-8 不完整"),
    ("block sequence entries are not allowed in this context", "此处不能是列表项"),
  ]

  static let themes: [(String, String)] = [
    ("a colour’s number must be 0 to 255, found {number}", "颜色编号须为 0 至 255，实际为 {number}"),
    ("“{text}” is no colour", "“{text}”不是颜色"),
    ("no colour stands here; “#rrggbb” needs quotes", "此处没有颜色；“#rrggbb”须加引号"),
    ("“{name}” has no colour; “#rrggbb” needs quotes", "“{name}”没有颜色；“#rrggbb”须加引号"),
    ("a colour must be text, found {Found}", "颜色须为文本，实际为{Found}"),
    ("“{word}” means nothing in a style", "样式中没有“{word}”"),
    (
      "the theme is called “{name}” by its file’s name, not “{stated}”",
      "按文件名该主题名为“{name}”，而不是“{stated}”"
    ),
    (
      "{count} of {all} elements are missing and look like “text”: {names,}",
      "{all} 个元素中缺少 {count} 个，显示同“text”：{names,}"
    ),
  ]

  static let files: [(String, String)] = [
    ("cannot be read: {Reason}", "无法读取：{Reason}"),
    ("it is a pipe or a terminal, not a file", "是管道或终端，而不是文件"),
    ("it is a link, a device or a directory, not a plain file", "是链接、设备或目录，而不是普通文件"),
    (
      "cannot write {path}: another program has held its lock for {count} s",
      "无法写入 {path}：另一程序已占用其锁 {count} 秒"
    ),
    ("cannot read {path}: {Reason}", "无法读取 {path}：{Reason}"),
    ("cannot write {path}: {Reason}", "无法写入 {path}：{Reason}"),
    ("cannot create {path}: {Reason}", "无法创建 {path}：{Reason}"),
    ("cannot open {path}: {Reason}", "无法打开 {path}：{Reason}"),
    ("cannot lock {path}: {Reason}", "无法锁定 {path}：{Reason}"),
    ("cannot replace {path}: {Reason}", "无法替换 {path}：{Reason}"),
    ("cannot look at {path}: {Reason}", "无法查看 {path}：{Reason}"),
    ("cannot put aside {path}: {Reason}", "无法移走 {path}：{Reason}"),
    ("cannot append to {path}: {Reason}", "无法追加到 {path}：{Reason}"),
    ("cannot make private {path}: {Reason}", "无法收紧 {path} 的权限：{Reason}"),
    (
      "process {number} ({name}), which is stopped, has held its lock for {count} s",
      "进程 {number}（{name}，已暂停）已占用其锁 {count} 秒"
    ),
    (
      "process {number} ({name}) has held its lock for {count} s",
      "进程 {number}（{name}）已占用其锁 {count} 秒"
    ),
    ("standard input", "标准输入"),
    ("it is not UTF-8 at line {line}, byte {byte}", "第 {line} 行第 {byte} 字节处不是 UTF-8"),
    ("it ends too early", "文件不完整"), ("it is not JSON", "不是 JSON"),
    ("it cannot be read", "无法读取"), ("it is not a list", "不是列表"),
    (
      "entry {number}: {what} is missing or not what belongs there",
      "第 {number} 项：{what} 缺失或内容不符"
    ),
    ("not a JSON object", "不是 JSON 对象"), ("no “{key}” in it", "其中没有“{key}”"),
    ("“time” is no time", "“time”不是时间"), ("“{key}” is not known", "“{key}”的值未知"),
    ("No such file or directory", "文件或目录不存在"), ("Permission denied", "权限不足"),
    ("Is a directory", "是目录"), ("Not a directory", "不是目录"),
    ("No space left on device", "磁盘空间不足"), ("Read-only file system", "文件系统只读"),
    ("Operation not permitted", "操作不被允许"), ("Input/output error", "输入输出错误"),
    ("Too many open files", "打开的文件过多"), ("Too many open files in system", "系统打开的文件过多"),
    ("File name too long", "文件名过长"), ("File too large", "文件过大"),
    ("Too many levels of symbolic links", "符号链接层数过多"), ("Disk quota exceeded", "磁盘配额已用尽"),
    ("Stale file handle", "网络文件系统的文件句柄已失效"), ("Text file busy", "文件正在执行，不能写入"),
    ("Exec format error", "不是可执行的格式"), ("Argument list too long", "参数列表过长"),
    ("Cannot allocate memory", "内存不足"), ("Resource temporarily unavailable", "资源暂时不可用"),
    ("Broken pipe", "管道已断开"), ("Device or resource busy", "设备或资源正忙"),
    ("File exists", "文件已存在"), ("Invalid argument", "参数无效"),
    ("exit status {code}", "退出码 {code}"), ("ended by signal {number}", "被信号 {number} 终止"),
    ("stopped, as it took longer than {seconds} s", "超过 {seconds} 秒，已终止"),
    ("not run, as {Reason}", "未运行：{Reason}"),
  ]
}
