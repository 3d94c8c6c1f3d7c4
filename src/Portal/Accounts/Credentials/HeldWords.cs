namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Looks for words in a password, however they are disguised: "P0l1ce", "p-o-l-i-c-e", "éxample".</summary>
internal sealed class HeldWords(string password)
{
    /// <summary>A shorter word stands within other words too often: "east" in "yeast".</summary>
    private const int Telling = 6;

    private readonly string _folded = PasswordText.Folded(password);
    private readonly string _joined = PasswordText.Folded(password).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Whether it holds the word.</summary>
    /// <param name="word">A word of letters and digits.</param>
    /// <param name="anywhere">Within another word too, be it ever so short.</param>
    public bool Hold(string word, bool anywhere)
    {
        var folded = PasswordText.Folded(word);
        if (folded.Length >= Telling)
            return _folded.Contains(folded, StringComparison.Ordinal) || _joined.Contains(folded, StringComparison.Ordinal);
        for (var at = _folded.IndexOf(folded, StringComparison.Ordinal); at >= 0; at = _folded.IndexOf(folded, at + 1, StringComparison.Ordinal))
        {
            if (anywhere || Begins(at))
                return true;
        }

        return false;
    }

    // After a sign or a digit, and where a capital follows a small letter.
    private bool Begins(int at) => at == 0 || !char.IsLetter(password[at - 1]) || (char.IsUpper(password[at]) && char.IsLower(password[at - 1]));
}
