// Made by .ci/embed-themes from themes/*.yaml; change those.

/// The themes built in, as the text of their files.
enum BuiltInThemes {
  /// Name and text of each, in the order in which they are offered.
  static let all: [(name: String, text: String)] = [
    (
      name: "midnight",
      text: #"""
      name: midnight
      description:
        en: "The default for dark terminals: blue greys, one accent"
        zh: "默认深色：蓝灰底色，单一强调色"
      appearance: dark

      palette:
        ground: "#10151f"
        panel: "#1a2230"
        raised: "#2a3546"
        selected: "#26405f"
        line: "#3b4a60"
        muted: "#7f8ea3"
        faint: "#a3b1c4"
        text: "#d5dde8"
        bright: "#ffffff"
        accent: "#6cb6ff"
        red: "#ff7b72"
        orange: "#ffa657"
        yellow: "#e8c15a"
        green: "#6fcf8f"
        cyan: "#5fd0d6"
        blue: "#79b8ff"
        magenta: "#c9a4ff"
        alarm: "#b3261e"

      elements:
        text: fg=text bg=ground
        muted: fg=muted
        strong: fg=bright bold
        title: fg=accent bold
        header: fg=text bg=panel
        headerMuted: fg=faint bg=panel
        border: fg=line
        selection: fg=bright bg=selected
        selectionInactive: fg=text bg=panel
        marked: fg=orange bold
        columnHeader: fg=faint bold
        columnSorted: fg=accent bold
        key: fg=accent bold
        keyLabel: fg=faint
        footer: fg=faint bg=panel
        breadcrumb: fg=faint
        breadcrumbActive: fg=bright bold
        input: fg=bright bg=raised
        inputCursor: reverse
        placeholder: fg=muted italic
        match: fg=yellow bold underline
        success: fg=green
        warning: fg=yellow
        danger: fg=red bold
        info: fg=blue
        pending: fg=cyan
        stale: fg=muted italic
        changed: fg=orange bold
        overlay: fg=text bg=panel
        overlayTitle: fg=accent bg=panel bold
        overlayBorder: fg=accent bg=panel
        button: fg=text bg=raised
        buttonFocused: fg=ground bg=accent bold
        tag: fg=magenta
        productionMark: {fg: "#ffffff", bg: alarm, bold: true}
        chart: fg=accent
        chartAxis: fg=muted
        sparkline: fg=cyan
        code: fg=text
        codeKey: fg=blue
        codeString: fg=green
        codeNumber: fg=magenta
      """# + "\n"
    ),
    (
      name: "daylight",
      text: #"""
      name: daylight
      description:
        en: "The default for light terminals"
        zh: "默认浅色"
      appearance: light

      palette:
        ground: "#fbfcfe"
        panel: "#eef1f6"
        raised: "#dfe5ee"
        selected: "#cfe0f7"
        line: "#b9c4d2"
        muted: "#65717f"
        faint: "#4c5866"
        text: "#1f2733"
        bright: "#000000"
        accent: "#0a58b8"
        red: "#b3261e"
        orange: "#9a4b00"
        yellow: "#7a5a00"
        green: "#1b6e3a"
        cyan: "#006c73"
        blue: "#0a4fa3"
        magenta: "#7a3fb0"
        alarm: "#b3261e"

      elements:
        text: fg=text bg=ground
        muted: fg=muted
        strong: fg=bright bold
        title: fg=accent bold
        header: fg=text bg=panel
        headerMuted: fg=faint bg=panel
        border: fg=line
        selection: fg=bright bg=selected
        selectionInactive: fg=text bg=panel
        marked: fg=orange bold
        columnHeader: fg=faint bold
        columnSorted: fg=accent bold
        key: fg=accent bold
        keyLabel: fg=faint
        footer: fg=faint bg=panel
        breadcrumb: fg=faint
        breadcrumbActive: fg=bright bold
        input: fg=bright bg=raised
        inputCursor: reverse
        placeholder: fg=muted italic
        match: fg=yellow bold underline
        success: fg=green
        warning: fg=yellow
        danger: fg=red bold
        info: fg=blue
        pending: fg=cyan
        stale: fg=muted italic
        changed: fg=orange bold
        overlay: fg=text bg=panel
        overlayTitle: fg=accent bg=panel bold
        overlayBorder: fg=accent bg=panel
        button: fg=text bg=raised
        buttonFocused: fg=ground bg=accent bold
        tag: fg=magenta
        productionMark: {fg: "#ffffff", bg: alarm, bold: true}
        chart: fg=accent
        chartAxis: fg=muted
        sparkline: fg=cyan
        code: fg=text
        codeKey: fg=blue
        codeString: fg=green
        codeNumber: fg=magenta
      """# + "\n"
    ),
    (
      name: "contrast",
      text: #"""
      # White on black, pure colours, and an attribute wherever a colour carries a meaning.
      name: contrast
      description:
        en: The highest contrast, for bright rooms and tired eyes
        zh: 高对比度，适合强光环境与视力疲劳
      appearance: dark

      palette:
        ground: "#000000"
        text: "#ffffff"
        dimmer: "#d0d0d0"
        yellow: "#ffff00"
        cyan: "#00ffff"
        green: "#00ff00"
        red: "#ff8080"
        magenta: "#ffa0ff"
        selected: "#ffff00"
        alarm: "#c00000"

      elements:
        text: fg=text bg=ground
        muted: fg=dimmer
        strong: fg=text bold
        title: fg=yellow bold
        header: fg=text bg=ground bold
        headerMuted: fg=dimmer bg=ground
        border: fg=text
        # The row that is selected is the only thing on a yellow ground.
        selection: fg=ground bg=selected bold
        selectionInactive: fg=text bg=ground reverse
        marked: fg=cyan bold underline
        columnHeader: fg=text bold underline
        columnSorted: fg=yellow bold underline
        key: fg=yellow bold
        keyLabel: fg=text
        footer: fg=text bg=ground
        breadcrumb: fg=dimmer
        breadcrumbActive: fg=text bold
        input: fg=text bg=ground underline
        inputCursor: fg=ground bg=text
        placeholder: fg=dimmer
        match: fg=cyan bold underline
        success: fg=green
        warning: fg=yellow bold
        danger: fg=red bold underline
        info: fg=cyan
        pending: fg=cyan bold
        stale: fg=dimmer italic
        changed: fg=magenta bold
        overlay: fg=text bg=ground
        overlayTitle: fg=yellow bg=ground bold
        overlayBorder: fg=yellow bg=ground
        button: fg=text bg=ground underline
        buttonFocused: fg=ground bg=yellow bold
        tag: fg=magenta bold
        productionMark: fg=text bg=alarm bold
        chart: fg=yellow
        chartAxis: fg=text
        sparkline: fg=cyan
        code: fg=text
        codeKey: fg=cyan
        codeString: fg=green
        codeNumber: fg=yellow
      """# + "\n"
    ),
    (
      name: "okabe-ito",
      text: #"""
      # Okabe and Ito's set of colours, some of them lighter so that they read on a dark ground.
      # Red and green differ in lightness as well as in hue; danger is bold besides.
      name: okabe-ito
      description:
        en: "Colours that hold for colour-blind eyes (Okabe and Ito)"
        zh: "色盲友好（Okabe–Ito 配色）"
      appearance: dark

      palette:
        ground: "#0b0d10"
        panel: "#1a1e24"
        raised: "#2b313a"
        selected: "#1d3f5c"
        line: "#4a5462"
        muted: "#8e9aa8"
        faint: "#b0bac6"
        text: "#e6e9ed"
        bright: "#ffffff"
        accent: "#56b4e9"
        red: "#ff8a4c"
        orange: "#e69f00"
        yellow: "#f0e442"
        green: "#2fc99b"
        cyan: "#56b4e9"
        blue: "#7cc4ee"
        magenta: "#e09bc4"
        alarm: "#a23f00"

      elements:
        text: fg=text bg=ground
        muted: fg=muted
        strong: fg=bright bold
        title: fg=accent bold
        header: fg=text bg=panel
        headerMuted: fg=faint bg=panel
        border: fg=line
        selection: fg=bright bg=selected
        selectionInactive: fg=text bg=panel
        marked: fg=orange bold
        columnHeader: fg=faint bold
        columnSorted: fg=accent bold
        key: fg=accent bold
        keyLabel: fg=faint
        footer: fg=faint bg=panel
        breadcrumb: fg=faint
        breadcrumbActive: fg=bright bold
        input: fg=bright bg=raised
        inputCursor: reverse
        placeholder: fg=muted italic
        match: fg=yellow bold underline
        success: fg=green
        warning: fg=yellow
        danger: fg=red bold
        info: fg=blue
        pending: fg=cyan
        stale: fg=muted italic
        changed: fg=orange bold
        overlay: fg=text bg=panel
        overlayTitle: fg=accent bg=panel bold
        overlayBorder: fg=accent bg=panel
        button: fg=text bg=raised
        buttonFocused: fg=ground bg=accent bold
        tag: fg=magenta
        productionMark: {fg: "#ffffff", bg: alarm, bold: true}
        chart: fg=accent
        chartAxis: fg=muted
        sparkline: fg=cyan
        code: fg=text
        codeKey: fg=blue
        codeString: fg=green
        codeNumber: fg=magenta
      """# + "\n"
    ),
    (
      name: "monochrome",
      text: #"""
      # No colour at all: the terminal's own ink, and bold, dim, underlined and reversed.
      name: monochrome
      description:
        en: Attributes without colours
        zh: 无颜色，仅用粗体、下划线与反显
      appearance: dark

      elements:
        text: {}
        muted: dim
        strong: bold
        title: bold
        header: bold
        headerMuted: dim
        border: dim
        selection: reverse
        selectionInactive: underline
        marked: bold underline
        columnHeader: bold underline
        columnSorted: bold underline reverse
        key: bold
        keyLabel: {}
        footer: {}
        breadcrumb: dim
        breadcrumbActive: bold
        input: underline
        inputCursor: reverse
        placeholder: dim
        match: bold underline
        success: {}
        warning: bold
        danger: bold reverse
        info: {}
        pending: italic
        stale: dim
        changed: bold
        overlay: {}
        overlayTitle: bold
        overlayBorder: {}
        button: underline
        buttonFocused: bold reverse
        tag: underline
        productionMark: bold reverse
        chart: {}
        chartAxis: dim
        sparkline: {}
        code: {}
        codeKey: bold
        codeString: {}
        codeNumber: {}
      """# + "\n"
    ),
    (
      name: "sixteen",
      text: #"""
      # The terminal's own sixteen colours, as the user has set them, on the terminal's own ground.
      name: sixteen
      description:
        en: The terminal's own sixteen colours
        zh: 使用终端自身的十六色
      appearance: dark

      elements:
        text: fg=default bg=default
        muted: fg=bright-black
        strong: bold
        title: fg=cyan bold
        header: bold
        headerMuted: fg=bright-black
        border: fg=bright-black
        selection: fg=black bg=cyan
        selectionInactive: fg=black bg=white
        marked: fg=bright-yellow bold
        columnHeader: fg=white bold
        columnSorted: fg=cyan bold
        key: fg=cyan bold
        keyLabel: fg=white
        footer: fg=white
        breadcrumb: fg=white
        breadcrumbActive: bold
        input: underline
        inputCursor: reverse
        placeholder: fg=bright-black
        match: fg=yellow bold underline
        success: fg=green
        warning: fg=yellow
        danger: fg=red bold
        info: fg=blue
        pending: fg=cyan
        stale: fg=bright-black
        changed: fg=bright-yellow bold
        overlay: fg=default bg=default
        overlayTitle: fg=cyan bold
        overlayBorder: fg=cyan
        button: underline
        buttonFocused: fg=black bg=cyan bold
        tag: fg=magenta
        productionMark: fg=white bg=red bold
        chart: fg=cyan
        chartAxis: fg=bright-black
        sparkline: fg=cyan
        code: {}
        codeKey: fg=blue
        codeString: fg=green
        codeNumber: fg=magenta
      """# + "\n"
    ),
    (
      name: "gruvbox",
      text: #"""
      # Gruvbox's dark palette; its red is a little lighter here.
      name: gruvbox
      description:
        en: "Gruvbox dark: warm and retro"
        zh: "Gruvbox 深色：暖色复古"
      appearance: dark

      palette:
        ground: "#282828"
        panel: "#3c3836"
        raised: "#504945"
        selected: "#4a4a5e"
        line: "#665c54"
        muted: "#a89984"
        faint: "#bdae93"
        text: "#ebdbb2"
        bright: "#fbf1c7"
        accent: "#fabd2f"
        red: "#fb6a58"
        orange: "#fe8019"
        yellow: "#fabd2f"
        green: "#b8bb26"
        cyan: "#8ec07c"
        blue: "#83a598"
        magenta: "#d3869b"
        alarm: "#9d0006"

      elements:
        text: fg=text bg=ground
        muted: fg=muted
        strong: fg=bright bold
        title: fg=accent bold
        header: fg=text bg=panel
        headerMuted: fg=faint bg=panel
        border: fg=line
        selection: fg=bright bg=selected
        selectionInactive: fg=text bg=panel
        marked: fg=orange bold
        columnHeader: fg=faint bold
        columnSorted: fg=accent bold
        key: fg=accent bold
        keyLabel: fg=faint
        footer: fg=faint bg=panel
        breadcrumb: fg=faint
        breadcrumbActive: fg=bright bold
        input: fg=bright bg=raised
        inputCursor: reverse
        placeholder: fg=muted italic
        match: fg=yellow bold underline
        success: fg=green
        warning: fg=yellow
        danger: fg=red bold
        info: fg=blue
        pending: fg=cyan
        stale: fg=muted italic
        changed: fg=orange bold
        overlay: fg=text bg=panel
        overlayTitle: fg=accent bg=panel bold
        overlayBorder: fg=accent bg=panel
        button: fg=text bg=raised
        buttonFocused: fg=ground bg=accent bold
        tag: fg=magenta
        productionMark: {fg: "#ffffff", bg: alarm, bold: true}
        chart: fg=accent
        chartAxis: fg=muted
        sparkline: fg=cyan
        code: fg=text
        codeKey: fg=blue
        codeString: fg=green
        codeNumber: fg=magenta
      """# + "\n"
    ),
    (
      name: "nord",
      text: #"""
      # Nord's palette (nordtheme.com); its red and purple are lightened to be read on its ground.
      name: nord
      description:
        en: "Nord: arctic blues, quiet"
        zh: "Nord：北极蓝，柔和"
      appearance: dark

      palette:
        ground: "#2e3440"
        panel: "#3b4252"
        raised: "#434c5e"
        selected: "#4a5a78"
        line: "#4c566a"
        muted: "#8f9bb0"
        faint: "#b8c2d3"
        text: "#d8dee9"
        bright: "#eceff4"
        accent: "#88c0d0"
        red: "#e08a92"
        orange: "#d08770"
        yellow: "#ebcb8b"
        green: "#a3be8c"
        cyan: "#8fbcbb"
        blue: "#81a1c1"
        magenta: "#c9a5c4"
        alarm: "#99313c"

      elements:
        text: fg=text bg=ground
        muted: fg=muted
        strong: fg=bright bold
        title: fg=accent bold
        header: fg=text bg=panel
        headerMuted: fg=faint bg=panel
        border: fg=line
        selection: fg=bright bg=selected
        selectionInactive: fg=text bg=panel
        marked: fg=orange bold
        columnHeader: fg=faint bold
        columnSorted: fg=accent bold
        key: fg=accent bold
        keyLabel: fg=faint
        footer: fg=faint bg=panel
        breadcrumb: fg=faint
        breadcrumbActive: fg=bright bold
        input: fg=bright bg=raised
        inputCursor: reverse
        placeholder: fg=muted italic
        match: fg=yellow bold underline
        success: fg=green
        warning: fg=yellow
        danger: fg=red bold
        info: fg=blue
        pending: fg=cyan
        stale: fg=muted italic
        changed: fg=orange bold
        overlay: fg=text bg=panel
        overlayTitle: fg=accent bg=panel bold
        overlayBorder: fg=accent bg=panel
        button: fg=text bg=raised
        buttonFocused: fg=ground bg=accent bold
        tag: fg=magenta
        productionMark: {fg: "#ffffff", bg: alarm, bold: true}
        chart: fg=accent
        chartAxis: fg=muted
        sparkline: fg=cyan
        code: fg=text
        codeKey: fg=blue
        codeString: fg=green
        codeNumber: fg=magenta
      """# + "\n"
    ),
    (
      name: "solarized-dark",
      text: #"""
      # Solarized's palette (Ethan Schoonover); text and accents are lighter than his, for contrast.
      name: solarized-dark
      description:
        en: "Solarized dark"
        zh: "Solarized 深色"
      appearance: dark

      palette:
        ground: "#002b36"
        panel: "#073642"
        raised: "#0f4a58"
        selected: "#0b4f63"
        line: "#586e75"
        muted: "#839496"
        faint: "#93a1a1"
        text: "#a9b7b7"
        bright: "#fdf6e3"
        accent: "#4ba3e3"
        red: "#f0605c"
        orange: "#e8743b"
        yellow: "#c99a0a"
        green: "#9bb000"
        cyan: "#35b5ab"
        blue: "#4ba3e3"
        magenta: "#e87ab0"
        alarm: "#a3211f"

      elements:
        text: fg=text bg=ground
        muted: fg=muted
        strong: fg=bright bold
        title: fg=accent bold
        header: fg=text bg=panel
        headerMuted: fg=faint bg=panel
        border: fg=line
        selection: fg=bright bg=selected
        selectionInactive: fg=text bg=panel
        marked: fg=orange bold
        columnHeader: fg=faint bold
        columnSorted: fg=accent bold
        key: fg=accent bold
        keyLabel: fg=faint
        footer: fg=faint bg=panel
        breadcrumb: fg=faint
        breadcrumbActive: fg=bright bold
        input: fg=bright bg=raised
        inputCursor: reverse
        placeholder: fg=muted italic
        match: fg=yellow bold underline
        success: fg=green
        warning: fg=yellow
        danger: fg=red bold
        info: fg=blue
        pending: fg=cyan
        stale: fg=muted italic
        changed: fg=orange bold
        overlay: fg=text bg=panel
        overlayTitle: fg=accent bg=panel bold
        overlayBorder: fg=accent bg=panel
        button: fg=text bg=raised
        buttonFocused: fg=ground bg=accent bold
        tag: fg=magenta
        productionMark: {fg: "#ffffff", bg: alarm, bold: true}
        chart: fg=accent
        chartAxis: fg=muted
        sparkline: fg=cyan
        code: fg=text
        codeKey: fg=blue
        codeString: fg=green
        codeNumber: fg=magenta
      """# + "\n"
    ),
    (
      name: "solarized-light",
      text: #"""
      # Solarized's palette (Ethan Schoonover); accents are darker than his, for contrast.
      name: solarized-light
      description:
        en: "Solarized light"
        zh: "Solarized 浅色"
      appearance: light

      palette:
        ground: "#fdf6e3"
        panel: "#eee8d5"
        raised: "#e3dcc6"
        selected: "#d5e3e8"
        line: "#93a1a1"
        muted: "#657b83"
        faint: "#586e75"
        text: "#3f545b"
        bright: "#073642"
        accent: "#1b6dab"
        red: "#b8231f"
        orange: "#a83c0f"
        yellow: "#7d5e00"
        green: "#5c6b00"
        cyan: "#1b7770"
        blue: "#1b6dab"
        magenta: "#b3266b"
        alarm: "#b8231f"

      elements:
        text: fg=text bg=ground
        muted: fg=muted
        strong: fg=bright bold
        title: fg=accent bold
        header: fg=text bg=panel
        headerMuted: fg=faint bg=panel
        border: fg=line
        selection: fg=bright bg=selected
        selectionInactive: fg=text bg=panel
        marked: fg=orange bold
        columnHeader: fg=faint bold
        columnSorted: fg=accent bold
        key: fg=accent bold
        keyLabel: fg=faint
        footer: fg=faint bg=panel
        breadcrumb: fg=faint
        breadcrumbActive: fg=bright bold
        input: fg=bright bg=raised
        inputCursor: reverse
        placeholder: fg=muted italic
        match: fg=yellow bold underline
        success: fg=green
        warning: fg=yellow
        danger: fg=red bold
        info: fg=blue
        pending: fg=cyan
        stale: fg=muted italic
        changed: fg=orange bold
        overlay: fg=text bg=panel
        overlayTitle: fg=accent bg=panel bold
        overlayBorder: fg=accent bg=panel
        button: fg=text bg=raised
        buttonFocused: fg=ground bg=accent bold
        tag: fg=magenta
        productionMark: {fg: "#ffffff", bg: alarm, bold: true}
        chart: fg=accent
        chartAxis: fg=muted
        sparkline: fg=cyan
        code: fg=text
        codeKey: fg=blue
        codeString: fg=green
        codeNumber: fg=magenta
      """# + "\n"
    ),
  ]
}
