"""The closed lists of the workbook: what a drop-down offers and the only values that a cell may hold.

Members are declared in the order in which people meet them; ``Audience`` is declared from the narrowest to the
widest and ``Level`` from a person outwards, and the product relies on both.
"""

from enum import StrEnum


class Jurisdiction(StrEnum):
    ENGLAND = "England"
    WALES = "Wales"
    SCOTLAND = "Scotland"
    NORTHERN_IRELAND = "Northern Ireland"


class ReviewType(StrEnum):
    LCSPR = "LCSPR"
    RAPID_REVIEW_ONLY = "Rapid review only"
    NATIONAL_REVIEW = "National review"
    LOCAL_LEARNING_REVIEW = "Local learning review"
    SINGLE_AGENCY_REVIEW = "Single-agency review"


class Trigger(StrEnum):
    AFTER_PUBLICATION = "After publication"
    AFTER_FIELDWORK_BEFORE_PUBLICATION = "After fieldwork, before publication"


class Mode(StrEnum):
    ON_SITE = "On-site"
    ONLINE = "Online"
    BLENDED = "Blended"


class Marking(StrEnum):
    OFFICIAL = "OFFICIAL"
    OFFICIAL_SENSITIVE = "OFFICIAL-SENSITIVE"
    PUBLIC = "Public"


class CountStyle(StrEnum):
    NONE = "None"
    BANDS = "Bands"


class DocumentStatus(StrEnum):
    DRAFT = "Draft"
    FOR_APPROVAL = "For approval"
    APPROVED = "Approved"
    SUPERSEDED = "Superseded"


class DateKey(StrEnum):
    NOTIFICATION = "notification"
    RAPID_REVIEW_DUE = "rapid_review_due"
    REVIEW_DECISION = "review_decision"
    REVIEW_TARGET = "review_target"
    FIELDWORK_END = "fieldwork_end"
    REPORT_TO_PANEL = "report_to_panel"
    STAFF_INFORMED = "staff_informed"
    FAMILY_INFORMED = "family_informed"
    PUBLICATION = "publication"
    EMBARGO_UNTIL = "embargo_until"
    CRIMINAL_END = "criminal_end"
    INQUEST_END = "inquest_end"
    REGULATOR_END = "regulator_end"
    YEARLY_REPORT = "yearly_report"
    ANNIVERSARY = "anniversary"
    ENGAGEMENT_START = "engagement_start"
    ENGAGEMENT_END = "engagement_end"
    CARRY_OVER_REVIEW = "carry_over_review"


class Certainty(StrEnum):
    CONFIRMED = "Confirmed"
    PLANNED = "Planned"
    ESTIMATED = "Estimated"
    NOT_KNOWN = "Not known"
    NOT_APPLICABLE = "Not applicable"


class ShowDate(StrEnum):
    NO = "No"
    MONTH_ONLY = "Month only"
    FULL_DATE = "Full date"


class AgencyType(StrEnum):
    LOCAL_AUTHORITY_CHILDREN_S_SOCIAL_CARE = "Local authority - children's social care"
    LOCAL_AUTHORITY_EARLY_HELP_FAMILY_HUBS = "Local authority - early help / family hubs"
    LOCAL_AUTHORITY_EDUCATION_SERVICES = "Local authority - education services"
    LOCAL_AUTHORITY_PUBLIC_HEALTH = "Local authority - public health"
    LOCAL_AUTHORITY_ADULT_SOCIAL_CARE = "Local authority - adult social care"
    LOCAL_AUTHORITY_HOUSING_AND_HOMELESSNESS_DISTRICT_COUNCIL = (
        "Local authority - housing and homelessness / district council"
    )
    HOUSING_PROVIDER_REGISTERED = "Housing provider (registered)"
    POLICE = "Police"
    INTEGRATED_CARE_BOARD_ICB = "Integrated care board (ICB)"
    NHS_ACUTE_TRUST = "NHS acute trust"
    NHS_COMMUNITY_TRUST_0_19_HEALTH_VISITING_SCHOOL_NURSING = (
        "NHS community trust - 0-19 (health visiting, school nursing)"
    )
    NHS_MENTAL_HEALTH_TRUST_CAMHS_ADULT_MENTAL_HEALTH = "NHS mental health trust - CAMHS / adult mental health"
    AMBULANCE_SERVICE = "Ambulance service"
    GENERAL_PRACTICE = "General practice"
    SCHOOL_MAINTAINED = "School - maintained"
    SCHOOL_ACADEMY = "School - academy"
    SCHOOL_INDEPENDENT = "School - independent"
    SCHOOL_SPECIAL = "School - special"
    SCHOOL_ALTERNATIVE_PROVISION = "School - alternative provision"
    MULTI_ACADEMY_TRUST = "Multi-academy trust"
    FURTHER_EDUCATION_SIXTH_FORM = "Further education / sixth form"
    EARLY_YEARS_AND_CHILDCARE = "Early years and childcare"
    YOUTH_JUSTICE_SERVICE = "Youth justice service"
    PROBATION_SERVICE = "Probation Service"
    PRISON_SECURE_ESTATE = "Prison / secure estate"
    CAFCASS = "Cafcass"
    DOMESTIC_ABUSE_SERVICE = "Domestic abuse service"
    SUBSTANCE_USE_SERVICE = "Substance use service"
    SEXUAL_VIOLENCE_SERVICE = "Sexual violence service"
    VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE_OR_FAITH_ORGANISATION = (
        "Voluntary, community, social enterprise or faith organisation"
    )
    CHILDREN_S_HOME_FOSTERING_AGENCY = "Children's home / fostering agency"
    FIRE_AND_RESCUE = "Fire and rescue"
    BORDER_FORCE_IMMIGRATION = "Border Force / immigration"
    BRITISH_TRANSPORT_POLICE = "British Transport Police"
    ARMED_SERVICES = "Armed services"
    SPORTS_BODY = "Sports body"
    SAFEGUARDING_PARTNERSHIP_BUSINESS_UNIT = "Safeguarding partnership business unit"
    INDEPENDENT = "Independent"


class StatutoryStatus(StrEnum):
    SAFEGUARDING_PARTNER = "Safeguarding partner"
    DESIGNATED_EDUCATION_OR_CHILDCARE_AGENCY = "Designated education or childcare agency"
    RELEVANT_AGENCY = "Relevant agency"
    COMMISSIONED_OR_OTHER = "Commissioned or other"
    PARTNERSHIP_BODY = "Partnership body"


class WorkforceBand(StrEnum):
    UNDER_10 = "Under 10"
    N_10_49 = "10-49"
    N_50_249 = "50-249"
    N_250_OR_MORE = "250 or more"


class NameUse(StrEnum):
    ROLE_ONLY = "Role only"
    NAME_AND_ROLE = "Name and role"


class Seniority(StrEnum):
    PRACTITIONER = "Practitioner"
    MANAGER = "Manager"
    LEADER = "Leader"
    INDEPENDENT = "Independent"


class GovernanceRole(StrEnum):
    LEAD_SAFEGUARDING_PARTNER = "Lead safeguarding partner"
    DELEGATED_SAFEGUARDING_PARTNER = "Delegated safeguarding partner"
    PARTNERSHIP_CHAIR = "Partnership chair"
    INDEPENDENT_SCRUTINEER = "Independent scrutineer"
    BUSINESS_MANAGER = "Business manager"
    CASE_REVIEW_GROUP_MEMBER = "Case review group member"
    ACTION_OWNER = "Action owner"
    FACILITATOR = "Facilitator"
    NONE = "None"


class Participation(StrEnum):
    INVOLVED_IN_THE_REVIEW = "Involved in the review"
    AFFECTED_NOT_INVOLVED = "Affected, not involved"
    IMPLEMENTATION_LEAD = "Implementation lead"
    GOVERNANCE = "Governance"
    FACILITATOR = "Facilitator"


class AttendanceCondition(StrEnum):
    NONE = "None"
    SPEAK_TO_LEAD_FACILITATOR_FIRST = "Speak to lead facilitator first"
    DO_NOT_INVITE = "Do not invite"


class YesNoUnknown(StrEnum):
    YES = "Yes"
    NO = "No"
    NOT_KNOWN = "Not known"


class ScopeKind(StrEnum):
    PURPOSE = "Purpose"
    INTENDED_OUTCOME = "Intended outcome"
    AUDIENCE = "Audience"
    IN_SCOPE = "In scope"
    OUT_OF_SCOPE = "Out of scope"
    BOUNDARY = "Boundary"
    ASSUMPTION = "Assumption"
    RISK = "Risk"
    CONTRACTING_DECISION = "Contracting decision"


class Level(StrEnum):
    INDIVIDUAL = "Individual"
    TEAM = "Team"
    SERVICE = "Service"
    AGENCY = "Agency"
    PARTNERSHIP = "Partnership"


class Rating(StrEnum):
    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"


class GovernanceKind(StrEnum):
    CONFIDENTIALITY_RULE = "Confidentiality rule"
    LIMIT_OF_CONFIDENTIALITY = "Limit of confidentiality"
    ESCALATION_STEP = "Escalation step"
    SAFEGUARDING_BOUNDARY = "Safeguarding boundary"
    RECORDS_AND_DATA = "Records and data"
    DECISION_RIGHT = "Decision right"
    PARALLEL_PROCEEDINGS = "Parallel proceedings"
    PAUSING_AND_ENDING = "Pausing and ending"
    CONFLICT_OF_INTEREST = "Conflict of interest"


class SessionKind(StrEnum):
    SCOPING_AND_CONTRACTING = "Scoping and contracting"
    GOVERNANCE_SET_UP = "Governance set-up"
    COMMS_AND_ASSURANCE_ALIGNMENT = "Comms and assurance alignment"
    TEAM_SENSE_MAKING = "Team sense-making"
    PRACTICE_REFLECTION = "Practice reflection"
    LEADERSHIP_HOLDING = "Leadership holding"
    RECOMMENDATION_WORKSHOP = "Recommendation workshop"
    ACTION_PLANNING = "Action planning"
    CROSS_AGENCY_FORUM = "Cross-agency forum"
    DISSEMINATION = "Dissemination"
    PEER_LEARNING_SET_UP = "Peer learning set-up"
    CHECK_IN = "Check-in"
    CLOSING = "Closing"


class InformationClass(StrEnum):
    PUBLISHED_REVIEW_CONTENT = "Published review content"
    ATTENDANCE = "Attendance"
    INDIVIDUAL_CONTRIBUTIONS = "Individual contributions"
    SESSION_THEMES = "Session themes"
    ACTION_PLAN = "Action plan"
    INDICATOR_RESULTS = "Indicator results"
    COACHING_CONTENT = "Coaching content"
    SAFEGUARDING_CONCERN = "Safeguarding concern"
    CONDUCT_CONCERN = "Conduct concern"
    CASE_INFORMATION = "Case information"


class Audience(StrEnum):
    FACILITATORS = "Facilitators"
    COMMISSIONER_AND_DSPS = "Commissioner and DSPs"
    PARTNERSHIP = "Partnership"
    PARTICIPANTS = "Participants"
    STAFF_WIDE = "Staff-wide"
    SCRUTINEER = "Scrutineer"
    INSPECTORATE = "Inspectorate"
    FAMILY = "Family"
    PUBLIC = "Public"


class MayShare(StrEnum):
    YES = "Yes"
    AGGREGATED_ONLY = "Aggregated only"
    WITH_CONSENT = "With consent"
    NO = "No"
    MUST_DUTY = "Must (duty)"


class EvidenceMethod(StrEnum):
    ATTENDANCE_COUNT = "Attendance count"
    OUTPUT_REGISTER = "Output register"
    ACTION_STATUS = "Action status"
    DIP_SAMPLE_BY_PARTNERSHIP = "Dip sample by partnership"
    ANONYMOUS_PRACTITIONER_SCALING = "Anonymous practitioner scaling"
    OBSERVATION_OF_A_MEETING = "Observation of a meeting"
    SUPERVISION_FILE_CHECK = "Supervision file check"
    CHILD_OR_FAMILY_FEEDBACK = "Child or family feedback"
    SCRUTINEER_CONVERSATION = "Scrutineer conversation"
    EXISTING_DATA_SET = "Existing data set"


class Frequency(StrEnum):
    ONCE = "Once"
    MONTHLY = "Monthly"
    SIX_WEEKLY = "Six-weekly"
    QUARTERLY = "Quarterly"
    TERMLY = "Termly"
    TWICE_YEARLY = "Twice yearly"
    YEARLY = "Yearly"


class CommsMoment(StrEnum):
    BEFORE_PUBLICATION = "Before publication"
    PUBLICATION_DAY = "Publication day"
    AFTER_PUBLICATION = "After publication"
    HEARING_OR_INQUEST = "Hearing or inquest"
    ANNIVERSARY = "Anniversary"
    MILESTONE = "Milestone"
    YEARLY_REPORT = "Yearly report"


class SupportKind(StrEnum):
    LINE_MANAGER = "Line manager"
    SUPERVISION = "Supervision"
    EMPLOYEE_ASSISTANCE_PROGRAMME = "Employee assistance programme"
    OCCUPATIONAL_HEALTH = "Occupational health"
    TRIM_OR_PEER_SUPPORTERS = "TRiM or peer supporters"
    BEREAVEMENT = "Bereavement"
    SUICIDE_BEREAVEMENT = "Suicide bereavement"
    UNION_OR_PROFESSIONAL_BODY = "Union or professional body"
    FAITH_OR_CHAPLAINCY = "Faith or chaplaincy"
    SPEAKING_UP = "Speaking up"
    CRISIS_LINE = "Crisis line"


class SessionStatus(StrEnum):
    PLANNED = "Planned"
    CONFIRMED = "Confirmed"
    DELIVERED = "Delivered"
    MOVED = "Moved"
    CANCELLED = "Cancelled"


class Invited(StrEnum):
    INVITED = "Invited"
    OPTIONAL = "Optional"
    REQUIRED_BY_ROLE = "Required by role"


class Capacity(StrEnum):
    PARTICIPANT = "Participant"
    OBSERVER = "Observer"
    SPONSOR = "Sponsor"
    FACILITATOR = "Facilitator"


class Attended(StrEnum):
    NOT_YET = "Not yet"
    YES = "Yes"
    PART = "Part"
    NO = "No"


class DisseminationFormat(StrEnum):
    BRIEFING_SESSION = "Briefing session"
    SEVEN_MINUTE_BRIEFING = "Seven-minute briefing"
    TEAM_DISCUSSION_PACK = "Team discussion pack"
    NEWSLETTER_ITEM = "Newsletter item"
    INDUCTION_ITEM = "Induction item"
    CONFERENCE = "Conference"


class PeerKind(StrEnum):
    ACTION_LEARNING_SET = "Action learning set"
    PEER_REFLECTIVE_GROUP = "Peer reflective group"
    COMMUNITY_OF_PRACTICE = "Community of practice"
    PAIRS = "Pairs"
    LEARNING_EXCHANGE = "Learning exchange"


class Rhythm(StrEnum):
    WEEKLY = "Weekly"
    FORTNIGHTLY = "Fortnightly"
    MONTHLY = "Monthly"
    SIX_WEEKLY = "Six-weekly"
    QUARTERLY = "Quarterly"
    TERMLY = "Termly"


class PeerFacilitation(StrEnum):
    SELF_FACILITATED = "Self-facilitated"
    ROTATING = "Rotating"
    EXTERNAL_FOR_FIRST_TWO_THEN_ROTATING = "External for first two, then rotating"


class CoachingFocus(StrEnum):
    HOLDING_RISK = "Holding risk"
    TONE_AND_COMMUNICATION = "Tone and communication"
    ROLE_AND_AUTHORITY = "Role and authority"
    CARING_FOR_A_TEAM = "Caring for a team"
    IMPLEMENTATION = "Implementation"
    OWN_SUSTAINABILITY = "Own sustainability"


class RecommendationSource(StrEnum):
    PUBLISHED_REPORT = "Published report"
    RAPID_REVIEW = "Rapid review"
    NATIONAL_REVIEW = "National review"
    SINGLE_AGENCY = "Single agency"


class Response(StrEnum):
    ACCEPTED = "Accepted"
    ACCEPTED_IN_PART = "Accepted in part"
    NOT_ACCEPTED = "Not accepted"
    UNDER_DISCUSSION = "Under discussion"


class ComponentKind(StrEnum):
    PROCEDURE = "Procedure"
    PRACTICE = "Practice"
    RELATIONSHIP_AND_TRUST = "Relationship and trust"
    SUPERVISION = "Supervision"
    LEADERSHIP_AND_TONE = "Leadership and tone"
    CULTURE = "Culture"
    INFORMATION_AND_SYSTEMS = "Information and systems"
    CAPACITY = "Capacity"
    COMMISSIONING = "Commissioning"
    GOVERNANCE = "Governance"
    LEARNING_AND_DEVELOPMENT = "Learning and development"


class LeverHolder(StrEnum):
    SAFEGUARDING_PARTNERS = "Safeguarding partners"
    SENIOR_LEADERS = "Senior leaders"
    MANAGERS = "Managers"
    PRACTITIONERS = "Practitioners"


class ComponentDecision(StrEnum):
    ACT = "Act"
    FOLD_INTO_EXISTING_WORK = "Fold into existing work"
    NO_ACTION_WITH_REASON = "No action, with reason"
    HOLD_OPEN = "Hold open"


class ActionType(StrEnum):
    WORK_DESIGN = "Work design"
    LEADERSHIP_PARTICIPATION = "Leadership participation"
    CAPACITY_OR_COMMISSIONING = "Capacity or commissioning"
    JOINT_FORUM = "Joint forum"
    PROTECTED_REFLECTIVE_TIME = "Protected reflective time"
    STRUCTURED_TOOL = "Structured tool"
    PEER_LEARNING = "Peer learning"
    FEEDBACK_OR_OBSERVATION_LOOP = "Feedback or observation loop"
    INFORMATION_OR_SYSTEMS = "Information or systems"
    POLICY_OR_PROCEDURE = "Policy or procedure"
    TRAINING = "Training"
    BRIEFING = "Briefing"
    REMINDER = "Reminder"
    FURTHER_STUDY = "Further study"


class ActionMode(StrEnum):
    RELATIONAL = "Relational"
    STRUCTURAL = "Structural"
    PROCEDURAL = "Procedural"
    INFORMATIONAL = "Informational"


class Strength(StrEnum):
    STRONGER = "Stronger"
    INTERMEDIATE = "Intermediate"
    WEAKER = "Weaker"


class Urgency(StrEnum):
    SAFETY_CRITICAL = "Safety-critical"
    TIME_BOUND = "Time-bound"
    STANDARD = "Standard"


class Moscow(StrEnum):
    MUST = "Must"
    SHOULD = "Should"
    COULD = "Could"
    NOT_NOW = "Not now"


class MeasureKind(StrEnum):
    HOW_MUCH = "How much"
    HOW_WELL = "How well"
    WHAT_DIFFERENCE = "What difference"


class ResourceStatus(StrEnum):
    IN_PLACE = "In place"
    REQUESTED = "Requested"
    NOT_YET_IDENTIFIED = "Not yet identified"
    NOT_NEEDED = "Not needed"


class Brag(StrEnum):
    WHITE = "White - not started"
    GREEN = "Green - on track"
    AMBER = "Amber - at risk"
    RED = "Red - off track"
    BLUE = "Blue - complete"


class ImpactStatus(StrEnum):
    TOO_EARLY = "Too early"
    EARLY_SIGNS = "Early signs"
    EVIDENCED = "Evidenced"
    NOT_EVIDENCED = "Not evidenced"
    UNINTENDED_EFFECTS = "Unintended effects"


class DependencyKind(StrEnum):
    FINISH_FIRST = "Finish first"
    START_TOGETHER = "Start together"
    DECISION_NEEDED = "Decision needed"
    RESOURCE = "Resource"
    OUTSIDE_EVENT = "Outside event"


class DependencyStatus(StrEnum):
    OPEN = "Open"
    MET = "Met"
    AT_RISK = "At risk"


class RoutineKind(StrEnum):
    SUPERVISION_ONE_TO_ONE = "Supervision one-to-one"
    GROUP_SUPERVISION = "Group supervision"
    TEAM_MEETING = "Team meeting"
    DECISION_FORUM = "Decision forum"
    ALLOCATION_OR_DUTY = "Allocation or duty"
    AUDIT = "Audit"
    PARTNERSHIP_SUBGROUP = "Partnership subgroup"
    EXECUTIVE = "Executive"
    INDUCTION = "Induction"


class PromptModel(StrEnum):
    FOUR_BY_FOUR = "4x4x4"
    RESTORATIVE = "Restorative"
    SAFE_UNCERTAINTY = "Safe uncertainty"
    DRISCOLL = "Driscoll"
    GIBBS = "Gibbs"
    SCALING = "Scaling"
    APPRECIATIVE = "Appreciative"
    SYSTEMIC = "Systemic"
    OTHER = "Other"


class CycleStage(StrEnum):
    EXPERIENCE = "Experience"
    REFLECTION = "Reflection"
    ANALYSIS = "Analysis"
    ACTION_PLANNING = "Action planning"


class ThemeKind(StrEnum):
    WHAT_PEOPLE_CARRIED = "What people carried"
    PATTERN_IN_THE_SYSTEM = "Pattern in the system"
    TENSION = "Tension"
    WHAT_HELPED = "What helped"
    OPEN_QUESTION = "Open question"


class PublishState(StrEnum):
    YES = "Yes"
    HOLD = "Hold"
    MERGE = "Merge"


class EvidenceBase(StrEnum):
    ENGAGEMENT_THEMES = "Engagement themes"
    PUBLISHED_RESEARCH = "Published research"
    OFFER_FRAMEWORK = "Offer framework"


class Direction(StrEnum):
    HIGHER = "Higher"
    LOWER = "Lower"
    STEADY = "Steady"
    NARRATIVE = "Narrative"


class IdentityCategory(StrEnum):
    CHILD = "Child"
    OTHER_CHILD = "Other child"
    FAMILY = "Family"
    PRACTITIONER = "Practitioner"
    OTHER_PERSON = "Other person"
    PLACE = "Place"
    SCHOOL_OR_SETTING = "School or setting"
    SMALL_ORGANISATION = "Small organisation"
    DATE = "Date"
    REFERENCE_NUMBER = "Reference number"
    CONTACT_DETAIL = "Contact detail"
    EVENT = "Event"
    ONLINE_HANDLE = "Online handle"
    MEDIA_PHRASE = "Media phrase"


class MatchKind(StrEnum):
    WHOLE_WORD = "Whole word"
    CASE_SENSITIVE = "Case-sensitive"
    ANYWHERE = "Anywhere"
    PATTERN = "Pattern"


class RedactAction(StrEnum):
    REPLACE = "Replace"
    BLOCK = "Block"
    WARN = "Warn"


class RedactScope(StrEnum):
    ALL_OUTPUTS = "All outputs"
    SHARED_AND_PUBLIC = "Shared and public"
    PUBLIC_ONLY = "Public only"


class AllowKind(StrEnum):
    NAME_ALLOWED = "Name allowed"
    TERM_ALLOWED = "Term allowed"
    TONE_PHRASE = "Tone phrase"
    CHECK_WAIVER = "Check waiver"


class ArtefactKind(StrEnum):
    AFTERCARE_PLAN = "Aftercare plan"
    PROMPT_CARDS = "Prompt cards"
    ACTION_PLAN_WORKBOOK = "Action plan workbook"
    THEMES_AND_CONDITIONS_NOTE = "Themes and conditions note"
    SCOPING_AND_CONTRACTING_AGREEMENT = "Scoping and contracting agreement"
    GOVERNANCE_PAGE = "Governance page"
    COMMS_AND_ASSURANCE_SHEET = "Comms and assurance sheet"
    SESSION_PLAN = "Session plan"
    PARTICIPANT_INFORMATION_SHEET = "Participant information sheet"
    LEADERSHIP_HOLDING_SHEET = "Leadership holding sheet"
    SEVEN_MINUTE_BRIEFING = "Seven-minute briefing"
    CHECK_IN_PACK = "Check-in pack"
    INDICATOR_TRACKER = "Indicator tracker"
    PEER_LEARNING_PAGE = "Peer learning page"
    COACHING_AGREEMENT_TEMPLATE = "Coaching agreement template"
    CALENDAR = "Calendar"
    BUILD_REPORT = "Build report"
    COVERING_NOTE = "Covering note"


class ReleaseRule(StrEnum):
    ON_APPROVAL = "On approval"
    AFTER_PUBLICATION = "After publication"
    AFTER_EMBARGO = "After embargo"
    ON_DATE = "On date"


class Decision(StrEnum):
    APPROVED = "Approved"
    APPROVED_WITH_CHANGES = "Approved with changes"
    NOT_APPROVED = "Not approved"
    WITHDRAWN = "Withdrawn"
