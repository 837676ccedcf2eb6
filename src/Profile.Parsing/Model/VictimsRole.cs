namespace Profile.Parsing.Model;

/// <summary>Who the victims are.</summary>
public enum VictimsRole
{
    /// <summary>Civilians.</summary>
    Civilian,

    /// <summary>Soldiers.</summary>
    Military,

    /// <summary>Police.</summary>
    Police,

    /// <summary>Insurgents, rebels, fighters.</summary>
    Militant,

    /// <summary>Peacekeepers.</summary>
    Peacekeeper,

    /// <summary>The words do not say.</summary>
    Unknown,
}
