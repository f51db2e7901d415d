/* jy-household.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-household.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-id-number.h"
#include "jy-relation.h"

/* What the codes have in common, as far as it matters here. */
typedef enum
{
  HEAD,
  SPOUSE,
  CHILD,
  CHILD_IN_LAW,
  GRANDCHILD,
  PARENT,
  PARENT_IN_LAW,
  GRANDPARENT,
  SIBLING,
  RELATIVE,
  STRANGER,
  N_KINDS
} Kind;

static Kind
kind_of (const char *relation)
{
  static const char in_laws[] = "28 38 53 54 55 56";
  gboolean is_in_law = strstr (in_laws, relation) != NULL;

  if (g_str_equal (relation, JY_RELATION_HEAD))
    return HEAD;
  if (g_str_equal (relation, JY_RELATION_NO_RELATIVE))
    return STRANGER;

  switch (relation[0])
    {
    case '1':
      return SPOUSE;
    case '2':
    case '3':
      return is_in_law ? CHILD_IN_LAW : CHILD;
    case '4':
      return GRANDCHILD;
    case '5':
      return is_in_law ? PARENT_IN_LAW : PARENT;
    case '6':
      return GRANDPARENT;
    case '7':
      return SIBLING;
    default:
      return RELATIVE;
    }
}

/* The code for a man, for a woman, and for who is neither.  In-laws depend on whose they are. */
/* clang-format off */
static const char *const codes[N_KINDS][3] = {
  [HEAD] =          { "02", "02", "02" },
  [SPOUSE] =        { "11", "12", "10" },
  [CHILD] =         { "20", "30", "97" },
  [CHILD_IN_LAW] =  { "28", "38", "97" },
  [GRANDCHILD] =    { "41", "42", "40" },
  [PARENT] =        { "51", "52", "50" },
  [PARENT_IN_LAW] = { "53", "54", "97" },
  [GRANDPARENT] =   { "60", "60", "60" },
  [SIBLING] =       { "70", "70", "70" },
  [RELATIVE] =      { "97", "97", "97" },
  [STRANGER] =      { "99", "99", "99" },
};

/* What somebody is to the new head: the row is what the new head was to the old one, the column
 * what the other was.  SAME keeps the code.  LONE… holds only if nobody else could be meant. */
#define SAME (-1)
#define LONE 100
static const int kinship[N_KINDS][N_KINDS] = {
  /*                  head           spouse         child                 child-in-law          grandchild           parent         parent-in-law  grandparent  sibling   */
  [HEAD] =          { HEAD,          SAME,          SAME,                 SAME,                 SAME,                SAME,          SAME,          SAME,        SAME,     SAME,     SAME },
  [SPOUSE] =        { SPOUSE,        RELATIVE,      SAME,                 SAME,                 SAME,                PARENT_IN_LAW, PARENT,        RELATIVE,    RELATIVE, RELATIVE, STRANGER },
  [CHILD] =         { PARENT,        PARENT,        SIBLING,              LONE + SPOUSE,        LONE + CHILD,        GRANDPARENT,   GRANDPARENT,   RELATIVE,    RELATIVE, RELATIVE, STRANGER },
  [CHILD_IN_LAW] =  { PARENT_IN_LAW, PARENT_IN_LAW, LONE + SPOUSE,        RELATIVE,             LONE + CHILD,        RELATIVE,      RELATIVE,      RELATIVE,    RELATIVE, RELATIVE, STRANGER },
  [GRANDCHILD] =    { GRANDPARENT,   GRANDPARENT,   LONE + PARENT,        LONE + PARENT,        LONE + SIBLING,      RELATIVE,      RELATIVE,      RELATIVE,    RELATIVE, RELATIVE, STRANGER },
  [PARENT] =        { CHILD,         CHILD_IN_LAW,  GRANDCHILD,           RELATIVE,             RELATIVE,            SPOUSE,        RELATIVE,      RELATIVE,    CHILD,    RELATIVE, STRANGER },
  [PARENT_IN_LAW] = { CHILD_IN_LAW,  CHILD,         GRANDCHILD,           RELATIVE,             RELATIVE,            RELATIVE,      SPOUSE,        RELATIVE,    RELATIVE, RELATIVE, STRANGER },
  [GRANDPARENT] =   { GRANDCHILD,    RELATIVE,      RELATIVE,             RELATIVE,             RELATIVE,            RELATIVE,      RELATIVE,      LONE + SPOUSE, GRANDCHILD, RELATIVE, STRANGER },
  [SIBLING] =       { SIBLING,       RELATIVE,      RELATIVE,             RELATIVE,             RELATIVE,            SAME,          RELATIVE,      SAME,        SAME,     RELATIVE, STRANGER },
  [RELATIVE] =      { RELATIVE,      RELATIVE,      RELATIVE,             RELATIVE,             RELATIVE,            RELATIVE,      RELATIVE,      RELATIVE,    RELATIVE, RELATIVE, STRANGER },
  [STRANGER] =      { STRANGER,      STRANGER,      STRANGER,             STRANGER,             STRANGER,            STRANGER,      STRANGER,      STRANGER,    STRANGER, STRANGER, STRANGER },
};
/* clang-format on */

static const char *
code_of (Kind kind, int sex, int head_sex)
{
  if (kind == PARENT_IN_LAW && head_sex == 1) /* the wife's parents */
    return sex == 1 ? "55" : sex == 2 ? "56" : "97";
  if (kind == PARENT_IN_LAW && head_sex != 2)
    return "97";

  return codes[kind][sex == 1 ? 0 : sex == 2 ? 1 : 2];
}

static guint
count (const JyPlace *places, gsize n, Kind kind)
{
  guint found = 0;

  for (gsize i = 0; i < n; i++)
    if (kind_of (places[i].relation) == kind)
      found++;

  return found;
}

/* Whether there is one couple of children at most, so that spouses and grandchildren are theirs. */
static gboolean
is_lone (const JyPlace *places, gsize n, gsize i, gsize head)
{
  Kind kind = kind_of (places[i].relation);
  Kind of_head = kind_of (places[head].relation);

  if (of_head == GRANDPARENT)
    return count (places, n, GRANDPARENT) <= 2 && places[i].sex != places[head].sex;
  if (count (places, n, CHILD) > 1 || count (places, n, CHILD_IN_LAW) > 1)
    return FALSE;

  /* Husband and wife are a man and a woman. */
  return kind == GRANDCHILD || of_head == GRANDCHILD || places[i].sex + places[head].sex == 3;
}

void
jy_household_restate (JyPlace *places, gsize n, gsize head, const char *before)
{
  g_autofree JyPlace *old = g_memdup2 (places, n * sizeof *places);

  g_return_if_fail (head < n);

  g_strlcpy (old[head].relation, before, JY_RELATION_SIZE);
  for (gsize i = 0; i < n; i++)
    {
      int kind = kinship[kind_of (before)][kind_of (old[i].relation)];

      if (kind >= LONE)
        kind = is_lone (old, n, i, head) ? kind - LONE : RELATIVE;

      if (i == head)
        g_strlcpy (places[i].relation, JY_RELATION_HEAD, JY_RELATION_SIZE);
      else if (kind != SAME)
        g_strlcpy (places[i].relation, code_of ((Kind) kind, old[i].sex, old[head].sex),
                   JY_RELATION_SIZE);
    }
}

#define MAX_NAME 50 /* characters; names from Xinjiang are long */
#define MAX_AGE 125 /* years */
#define MIN_PHONE 7 /* digits */
#define MAX_PHONE 12

static gboolean
no_name (const JyPersonForm *self, const GDate *today)
{
  return self->name == NULL || *self->name == '\0';
}

static gboolean
long_name (const JyPersonForm *self, const GDate *today)
{
  return self->name != NULL && g_utf8_strlen (self->name, -1) > MAX_NAME;
}

static gboolean
no_birth (const JyPersonForm *self, const GDate *today)
{
  return !g_date_valid (&self->born_on);
}

static gboolean
birth_to_come (const JyPersonForm *self, const GDate *today)
{
  return g_date_valid (&self->born_on) && g_date_compare (&self->born_on, today) > 0;
}

static gboolean
too_old (const JyPersonForm *self, const GDate *today)
{
  const GDate *until = g_date_valid (&self->died_on) ? &self->died_on : today;

  return g_date_valid (&self->born_on) &&
         g_date_get_year (until) > g_date_get_year (&self->born_on) + MAX_AGE;
}

static gboolean
has_number (const JyPersonForm *self)
{
  return g_strcmp0 (self->id_type, "01") == 0 && self->id_number != NULL &&
         *self->id_number != '\0';
}

static JyIdNumberFault
fault_of (const JyPersonForm *self, const GDate *today, JyIdNumber *number)
{
  return has_number (self) ? jy_id_number_parse (self->id_number, today, number)
                           : JY_ID_NUMBER_EMPTY;
}

static gboolean
other_birth (const JyPersonForm *self, const GDate *today)
{
  JyIdNumber number;

  return fault_of (self, today, &number) == JY_ID_NUMBER_GOOD && g_date_valid (&self->born_on) &&
         g_date_compare (&number.born, &self->born_on) != 0;
}

static gboolean
other_sex (const JyPersonForm *self, const GDate *today)
{
  JyIdNumber number;

  return fault_of (self, today, &number) == JY_ID_NUMBER_GOOD && number.sex != self->sex;
}

static gboolean
odd_phone (const JyPersonForm *self, const GDate *today)
{
  gsize digits = self->phone != NULL ? strlen (self->phone) : 0;

  return digits > 0 &&
         (strspn (self->phone, "0123456789") != digits || digits < MIN_PHONE || digits > MAX_PHONE);
}

/* clang-format off */
static const struct
{
  JyIssue issue;
  gboolean (*broken) (const JyPersonForm *self, const GDate *today);
} rules[] = {
  { { "PE-1", "name",      JY_SEVERITY_REFUSE, N_("Enter the name.") },                                       no_name },
  { { "PE-2", "name",      JY_SEVERITY_REFUSE, N_("The name has more than 50 characters.") },                 long_name },
  { { "PE-3", "sex",       JY_SEVERITY_REFUSE, N_("The sex is not that of the identity number.") },           other_sex },
  { { "PE-4", "born_on",   JY_SEVERITY_REFUSE, N_("Enter the date of birth.") },                              no_birth },
  { { "PE-5", "born_on",   JY_SEVERITY_REFUSE, N_("The date of birth is in the future.") },                   birth_to_come },
  { { "PE-6", "born_on",   JY_SEVERITY_ASK,    N_("This person would be older than 125.") },                  too_old },
  { { "PE-7", "born_on",   JY_SEVERITY_REFUSE, N_("The date of birth is not that of the identity number.") }, other_birth },
  { { "PE-8", "phone",     JY_SEVERITY_ASK,    N_("The telephone number is unusual.") },                      odd_phone },
};
/* clang-format on */

/* The words are those of jy_id_number_fault_get_text(). */
/* clang-format off */
#define NUMBER(text) { "PE-9", "id_number", JY_SEVERITY_REFUSE, text }
static const JyIssue number_issues[] = {
  [JY_ID_NUMBER_LENGTH] =    NUMBER (N_("An identity number has 18 digits; look at the card again.")),
  [JY_ID_NUMBER_CHARACTER] = NUMBER (N_("An identity number has only digits, and X at most at its end.")),
  [JY_ID_NUMBER_REGION] =    NUMBER (N_("The first two digits of the identity number are no province.")),
  [JY_ID_NUMBER_DATE] =      NUMBER (N_("The birth date in the identity number does not exist or is in the future.")),
  [JY_ID_NUMBER_CHECK] =     NUMBER (N_("A digit of the identity number is wrong: its check digit does not fit.")),
  [JY_ID_NUMBER_ROUNDED] =   NUMBER (N_("A spreadsheet has rounded the identity number and lost its last digits; enter it "
                                        "again as text.")),
};
/* clang-format on */

gsize
jy_person_check (const JyPersonForm *self,
                 const GDate *today,
                 const JyIssue *issues[JY_PERSON_MAX_ISSUES])
{
  JyIdNumber number;
  JyIdNumberFault fault = fault_of (self, today, &number);
  gsize n = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    if (rules[i].broken (self, today))
      issues[n++] = &rules[i].issue;
  if (fault != JY_ID_NUMBER_GOOD && fault != JY_ID_NUMBER_EMPTY)
    issues[n++] = &number_issues[fault];

  g_assert (n <= JY_PERSON_MAX_ISSUES);
  return n;
}

void
jy_pregnancy_get_due (const GDate *last_period, GDate *due)
{
  g_date_set_dmy (due, 1, g_date_get_month (last_period), g_date_get_year (last_period));
  g_date_add_months (due, 9);
  g_date_add_days (due, g_date_get_day (last_period) - 1u + 7u);
}
