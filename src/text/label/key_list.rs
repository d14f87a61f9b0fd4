//! Labels of the list of keys, a row each: English, Japanese.

use super::FixedText;

labels! {
    /// The list of keys.
    Keys: FixedText {
        title: "Keys", "キー操作";
        number: "Number, slider, handle", "数字・スライダー・境目";
        chart: "Chart", "図";
        anywhere: "Anywhere", "どこでも";
        step: "one step", "1段階";
        step_large: "ten times the step", "10倍の段階";
        step_small: "a tenth of the step", "10分の1の段階";
        ten_steps: "ten steps", "10段階";
        ends: "smallest and largest value", "最小値と最大値";
        type_value: "type a value; in the sentence of the bets, go to the next", "値を入力。賭けの文では次へ進む";
        back: "back to where the gesture began", "操作を始めた値に戻す";
        to_preset: "to the preset", "設定例の値に戻す";
        undo: "undo", "元に戻す";
        redo: "redo", "やり直す";
        list: "this list", "この一覧";
        pin: "pin this scenario", "この設定をピン留め";
        terms: "terms of the field", "用語集";
        month: "one month", "1か月";
        year: "twelve months", "12か月";
        series: "next line", "次の線";
        summary: "summary", "要約";
        table: "table", "表";
        leave: "leave", "離れる";
        letters: "Single-letter keys", "1文字のキー";
        field: "Box for a number", "数字の入力欄";
        path: "Point of a path", "経路の点";
        machine: "Money machine", "お金を生む仕組み";
        choice: "Choices and tabs", "選択肢・タブ";
        bet: "Bet in the list", "一覧の賭け";
        bet_move: "move it up or down", "上下に動かす";
        presets: "List of presets", "設定例の一覧";
        preset: "next preset", "次の設定例";
        take_preset: "take the preset", "設定例を使う";
        pin_preset: "pin the preset", "設定例をピン留め";
        cells: "Field of profit", "利益の表";
        cell: "next cell", "次のマス";
        take_cell: "take the cell as the scenario", "マスの値を取り入れる";
        take: "take what is typed", "入力を確定";
        drop: "back to the value in force", "今の値に戻す";
        rate_step: "one step of rate", "金利を1段階";
        remove: "remove the point", "点を消す";
        band: "next band", "次の帯";
        choose: "choose", "選ぶ";
        first_last: "first and last", "最初と最後";
        close: "close what is open", "開いているものを閉じる";
    }
}
