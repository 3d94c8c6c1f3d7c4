using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using QRCoder;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>A text as a square that a telephone's camera reads.</summary>
public sealed partial class QrPicture
{
    private IReadOnlyList<System.Collections.BitArray> _rows = [];

    [Parameter, EditorRequired] public string Text { get; set; } = "";

    [Parameter, EditorRequired] public string Label { get; set; } = "";

    private int Size => _rows.Count;

    // A run of dark squares is one bar.
    private string Path
    {
        get
        {
            var path = new StringBuilder();
            for (var row = 0; row < Size; row++)
            {
                for (var column = 0; column < Size; column++)
                {
                    var length = _rows[row].Cast<bool>().Skip(column).TakeWhile(dark => dark).Count();
                    if (length > 0)
                        path.Append(CultureInfo.InvariantCulture, $"M{column} {row}h{length}v1h-{length}z");
                    column += length;
                }
            }

            return path.ToString();
        }
    }

    // With the quiet margin of four squares that readers need.
    protected override void OnParametersSet()
    {
        using var data = QRCodeGenerator.GenerateQrCode(Text, QRCodeGenerator.ECCLevel.M);
        _rows = data.ModuleMatrix;
    }
}
