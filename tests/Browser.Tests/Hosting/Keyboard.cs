namespace Partnership.Browser.Tests.Hosting;

/// <summary>Without a mouse.</summary>
internal static class Keyboard
{
    // What a radio or checkbox shows, it shows before its label: the control itself is not to be seen. A line in no colour
    // is there for people who choose the colours themselves.
    private const string ShowsFocus = """
        element => {
          const shown = element.matches('[type=radio], [type=checkbox]') ? [element.labels[0], '::before'] : [element];
          const look = () => {
            const style = getComputedStyle(...shown);
            const line = style.outlineStyle === 'none' || style.outlineColor === 'rgba(0, 0, 0, 0)' ? '' : style.outlineStyle + style.outlineWidth;
            return [line, style.boxShadow, style.backgroundColor].join();
          };
          const focused = look();
          element.blur();
          const plain = look();
          element.focus();
          return focused !== plain;
        }
        """;

    /// <summary>Presses Tab until the focus is on the link or button with this text, and sees that it shows.</summary>
    public static Task TabTo(this Visitor visitor, string text) =>
        visitor.TabUntil(text, async focused => (await focused.InnerTextAsync()).Trim() == text);

    /// <summary>Presses Tab until the focus is in the field with this label, and sees that it shows.</summary>
    public static Task TabToField(this Visitor visitor, string label) => visitor.TabUntil(label, focused =>
        focused.EvaluateAsync<bool>("(element, label) => [...(element.labels ?? [])].some(each => each.innerText.trim() === label)", label));

    private static async Task TabUntil(this Visitor visitor, string what, Func<ILocator, Task<bool>> isThere)
    {
        var focused = visitor.Page.Locator(":focus");
        for (var presses = 0; presses < 40; presses++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            if (await focused.CountAsync() == 0 || !await isThere(focused))
                continue;
            (await focused.EvaluateAsync<bool>(ShowsFocus)).ShouldBeTrue($"\"{what}\" does not show that it has the focus.");
            return;
        }

        throw new InvalidOperationException($"Forty presses of Tab did not reach \"{what}\".");
    }
}
