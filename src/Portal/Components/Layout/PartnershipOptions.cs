using System.ComponentModel.DataAnnotations;

namespace Partnership.Portal.Components.Layout;

/// <summary>Section "Partnership": what this installation is called and whether it is a demonstration.</summary>
public sealed class PartnershipOptions
{
    public const string Section = "Partnership";

    /// <summary>The partnership's own name, shown beside the product's.</summary>
    [Required(AllowEmptyStrings = true), StringLength(80)]
    public string Name { get; set; } = "";

    /// <summary>The version of the text that is read to people when they are asked whether their story may be shared.</summary>
    [Required, StringLength(50)]
    public string ConsentWording { get; set; } = "Version 1";

    /// <summary>Everything in it is invented, and a banner says so on every page.</summary>
    public bool Demonstration { get; set; }
}
