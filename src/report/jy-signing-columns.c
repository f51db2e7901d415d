/* jy-signing-columns.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-columns.h"

#include <glib/gi18n.h>

#define CARE(mark) JY_COLUMN_FIGURE, JY_FIGURE_OF_CARE (mark)
#define GROUP(n) JY_COLUMN_FIGURE, JY_FIGURE_GROUP_1 + (n)
#define UNFULFILLED(reason) (JY_FIGURE_UNFULFILLED_1 + JY_UNFULFILLED_##reason - 1)

/* clang-format off */
static const JySigningColumn targets[] = {
  { NC_("report", "Unit"),                       JY_COLUMN_UNIT },
  { NC_("report", "Population served"),          JY_COLUMN_BASE,   JY_BASE_POPULATION },
  { NC_("report", "To sign ({percent}%)"),       JY_COLUMN_BASE,   JY_BASE_TARGET },
  { NC_("report", "Households signed"),          JY_COLUMN_FIGURE, JY_FIGURE_SIGNED_HOUSEHOLDS },
  { NC_("report", "Households registered here"), JY_COLUMN_FIGURE, JY_FIGURE_LOCAL_HOUSEHOLDS },
  { NC_("report", "People signed already"),      JY_COLUMN_FIGURE, JY_FIGURE_SIGNED },
  { NC_("report", "Signing rate %"),             JY_COLUMN_RATE,   5, 1 },
  { NC_("report", "Target reached %"),           JY_COLUMN_RATE,   5, 2 },
  { NC_("report", "Notes"),                      JY_COLUMN_NOTE },
};

static const JySigningColumn summary[] = {
  { NC_("report", "Unit"),                       JY_COLUMN_UNIT },
  { NC_("report", "Resident population"),        JY_COLUMN_BASE,   JY_BASE_POPULATION },
  { NC_("report", "Households"),                 JY_COLUMN_BASE,   JY_BASE_HOUSEHOLDS },
  { NC_("report", "Teams"),                      JY_COLUMN_TEAMS },
  { NC_("report", "Households signed"),          JY_COLUMN_FIGURE, JY_FIGURE_SIGNED_HOUSEHOLDS },
  { NC_("report", "People signed"),              JY_COLUMN_FIGURE, JY_FIGURE_SIGNED },
  { NC_("report", "Signing rate %"),             JY_COLUMN_RATE,   5, 1 },
  { NC_("report", "Newly signed"),               JY_COLUMN_FIGURE, JY_FIGURE_NEW },
  { NC_("report", "Renewed"),                    JY_COLUMN_FIGURE, JY_FIGURE_RENEWED },
  { NC_("report", "Due for renewal"),            JY_COLUMN_FIGURE, JY_FIGURE_DUE },
  { NC_("report", "Renewal rate %"),             JY_COLUMN_RATE,   8, 9 },
  { NC_("report", "Terminated"),                 JY_COLUMN_FIGURE, JY_FIGURE_TERMINATED },
  { NC_("report", "Key people"),                 JY_COLUMN_FIGURE, JY_FIGURE_KEY },
  { NC_("report", "Key people signed"),          JY_COLUMN_FIGURE, JY_FIGURE_KEY_SIGNED },
  { NC_("report", "Key signing rate %"),         JY_COLUMN_RATE,   13, 12 },
  { NC_("report", "People with a paid package"), JY_COLUMN_FIGURE, JY_FIGURE_PAID },
  { NC_("report", "Paid signing rate %"),        JY_COLUMN_RATE,   15, 1 },
  { NC_("report", "Notes"),                      JY_COLUMN_NOTE },
};

static const JySigningColumn classes[] = {
  { NC_("report", "Unit"),          JY_COLUMN_UNIT },
  { NC_("report", "People signed"), JY_COLUMN_FIGURE, JY_FIGURE_SIGNED },
  { NC_("report", "General"),       JY_COLUMN_FIGURE, JY_FIGURE_POPULATION_1,     0, NC_("report", "Population class") },
  { NC_("report", "Key"),           JY_COLUMN_FIGURE, JY_FIGURE_POPULATION_1 + 1, 0, NC_("report", "Population class") },
  { NC_("report", "Special"),       JY_COLUMN_FIGURE, JY_FIGURE_POPULATION_1 + 2, 0, NC_("report", "Population class") },
  { NC_("report", "Class 1"),       JY_COLUMN_FIGURE, JY_FIGURE_HEALTH_1,         0, NC_("report", "Health class") },
  { NC_("report", "Class 2"),       JY_COLUMN_FIGURE, JY_FIGURE_HEALTH_1 + 1,     0, NC_("report", "Health class") },
  { NC_("report", "Class 3"),       JY_COLUMN_FIGURE, JY_FIGURE_HEALTH_1 + 2,     0, NC_("report", "Health class") },
  { NC_("report", "Class 4"),       JY_COLUMN_FIGURE, JY_FIGURE_HEALTH_1 + 3,     0, NC_("report", "Health class") },
  { NC_("report", "Level 1"),       JY_COLUMN_FIGURE, JY_FIGURE_ACCEPTANCE_1,     0, NC_("report", "Acceptance level") },
  { NC_("report", "Level 2"),       JY_COLUMN_FIGURE, JY_FIGURE_ACCEPTANCE_1 + 1, 0, NC_("report", "Acceptance level") },
  { NC_("report", "Level 3"),       JY_COLUMN_FIGURE, JY_FIGURE_ACCEPTANCE_1 + 2, 0, NC_("report", "Acceptance level") },
};

static const JySigningColumn fulfilment[] = {
  { NC_("report", "Unit"),             JY_COLUMN_UNIT },
  { NC_("report", "People signed"),    JY_COLUMN_FIGURE, JY_FIGURE_SIGNED },
  { NC_("report", "Basic"),            JY_COLUMN_FIGURE, JY_FIGURE_TIER_1,     0, NC_("report", "Package") },
  { NC_("report", "Middle"),           JY_COLUMN_FIGURE, JY_FIGURE_TIER_1 + 1, 0, NC_("report", "Package") },
  { NC_("report", "High"),             JY_COLUMN_FIGURE, JY_FIGURE_TIER_1 + 2, 0, NC_("report", "Package") },
  { NC_("report", "To be fulfilled"),  JY_COLUMN_FIGURE, JY_FIGURE_SIGNED, 0, NC_("report", "Fulfilment") },
  { NC_("report", "Fulfilled"),        JY_COLUMN_FIGURE, JY_FIGURE_FULFILLED, 0, NC_("report", "Fulfilment") },
  { NC_("report", "Fulfilment rate %"), JY_COLUMN_RATE,  6, 5, NC_("report", "Fulfilment") },
  { NC_("report", "Target ({fulfil}%)"), JY_COLUMN_TO_FULFIL },
  { NC_("report", "Short of target"),  JY_COLUMN_SHORT },
  { NC_("report", "Lives elsewhere"),  JY_COLUMN_FIGURE, UNFULFILLED (AWAY),    0, NC_("report", "Not fulfilled") },
  { NC_("report", "Out of reach"),     JY_COLUMN_FIGURE, UNFULFILLED (LOST),    0, NC_("report", "Not fulfilled") },
  { NC_("report", "Refused"),          JY_COLUMN_FIGURE, UNFULFILLED (REFUSED), 0, NC_("report", "Not fulfilled") },
  { NC_("report", "Not due yet"),      JY_COLUMN_FIGURE, UNFULFILLED (NOT_DUE), 0, NC_("report", "Not fulfilled") },
  { NC_("report", "Overdue"),          JY_COLUMN_FIGURE, UNFULFILLED (OPEN),    0, NC_("report", "Not fulfilled") },
  { NC_("report", "Missed"),           JY_COLUMN_FIGURE, UNFULFILLED (MISSED),  0, NC_("report", "Not fulfilled") },
  { NC_("report", "People"),           JY_COLUMN_FIGURE, JY_FIGURE_FULFILLED_IN_TIME, 0, NC_("report", "Without late services") },
  { NC_("report", "Rate %"),           JY_COLUMN_RATE,   16, 5, NC_("report", "Without late services") },
  { NC_("report", "People"),           JY_COLUMN_FIGURE, JY_FIGURE_SERVED,      0, NC_("report", "Any one service") },
  { NC_("report", "Rate %"),           JY_COLUMN_RATE,   18, 5, NC_("report", "Any one service") },
  { NC_("report", "Due"),              JY_COLUMN_FIGURE, JY_FIGURE_UNITS_DUE,       0, NC_("report", "Items promised") },
  { NC_("report", "Delivered"),        JY_COLUMN_FIGURE, JY_FIGURE_UNITS_DELIVERED, 0, NC_("report", "Items promised") },
  { NC_("report", "Progress %"),       JY_COLUMN_RATE,   21, 20, NC_("report", "Items promised") },
  { NC_("report", "Items"),            JY_COLUMN_FIGURE, JY_FIGURE_UNITS_IN_TIME,   0, NC_("report", "Items in time") },
  { NC_("report", "Rate %"),           JY_COLUMN_RATE,   23, 20, NC_("report", "Items in time") },
};

static const JySigningColumn follow_ups[] = {
  { NC_("report", "Unit"),            JY_COLUMN_UNIT },
  { NC_("report", "Due"),             JY_COLUMN_FIGURE, JY_FIGURE_FOLLOW_UPS,         0, NC_("report", "Follow-ups") },
  { NC_("report", "Done"),            JY_COLUMN_FIGURE, JY_FIGURE_FOLLOW_UPS_DONE,    0, NC_("report", "Follow-ups") },
  { NC_("report", "In time"),         JY_COLUMN_FIGURE, JY_FIGURE_FOLLOW_UPS_IN_TIME, 0, NC_("report", "Follow-ups") },
  { NC_("report", "Not done"),        JY_COLUMN_FIGURE, JY_FIGURE_FOLLOW_UPS_OVERDUE, 0, NC_("report", "Follow-ups") },
  { NC_("report", "Completed %"),     JY_COLUMN_RATE,   2, 1, NC_("report", "Follow-ups") },
  { NC_("report", "In time %"),       JY_COLUMN_RATE,   3, 1, NC_("report", "Follow-ups") },
  { NC_("report", "Due"),             JY_COLUMN_FIGURE, JY_FIGURE_RECHECKS,           0, NC_("report", "Rechecks within two weeks") },
  { NC_("report", "Done"),            JY_COLUMN_FIGURE, JY_FIGURE_RECHECKS_DONE,      0, NC_("report", "Rechecks within two weeks") },
  { NC_("report", "Referred"),        JY_COLUMN_FIGURE, JY_FIGURE_REFERRALS,          0, NC_("report", "Referrals") },
  { NC_("report", "Checked within two weeks"), JY_COLUMN_FIGURE, JY_FIGURE_REFERRALS_CHECKED, 0, NC_("report", "Referrals") },
  { NC_("report", "Checked %"),       JY_COLUMN_RATE,   10, 9, NC_("report", "Referrals") },
};

static const JySigningColumn chronic[] = {
  { NC_("report", "Unit"),                JY_COLUMN_UNIT },
  { NC_("report", "Resident population"), JY_COLUMN_BASE, JY_BASE_POPULATION },
  { NC_("report", "People"),              CARE (RECORD),                     0, NC_("report", "Health records") },
  { NC_("report", "Rate %"),              JY_COLUMN_RATE, 2, 1,                 NC_("report", "Health records") },
  { NC_("report", "People"),              GROUP (1),                         0, NC_("report", "Elderly") },
  { NC_("report", "Examined"),            CARE (ELDERLY_EXAMINED),           0, NC_("report", "Elderly") },
  { NC_("report", "Rate %"),              JY_COLUMN_RATE, 5, 4,                 NC_("report", "Elderly") },
  { NC_("report", "Patients"),            GROUP (3),                         0, NC_("report", "Hypertension") },
  { NC_("report", "Managed"),             CARE (HYPERTENSION_MANAGED),       0, NC_("report", "Hypertension to standard") },
  { NC_("report", "To standard"),         CARE (HYPERTENSION_STANDARD),      0, NC_("report", "Hypertension to standard") },
  { NC_("report", "To standard %"),       JY_COLUMN_RATE, 9, 8,                 NC_("report", "Hypertension to standard") },
  { NC_("report", "Controlled"),          CARE (HYPERTENSION_CONTROLLED),    0, NC_("report", "Hypertension controlled") },
  { NC_("report", "Controlled %"),        JY_COLUMN_RATE, 11, 8,                NC_("report", "Hypertension controlled") },
  { NC_("report", "Patients"),            GROUP (4),                         0, NC_("report", "Diabetes") },
  { NC_("report", "Managed"),             CARE (DIABETES_MANAGED),           0, NC_("report", "Diabetes to standard") },
  { NC_("report", "To standard"),         CARE (DIABETES_STANDARD),          0, NC_("report", "Diabetes to standard") },
  { NC_("report", "To standard %"),       JY_COLUMN_RATE, 15, 14,               NC_("report", "Diabetes to standard") },
  { NC_("report", "Controlled"),          CARE (DIABETES_CONTROLLED),        0, NC_("report", "Diabetes controlled") },
  { NC_("report", "Controlled %"),        JY_COLUMN_RATE, 17, 14,               NC_("report", "Diabetes controlled") },
  { NC_("report", "Patients"),            JY_COLUMN_BASE, JY_BASE_HYPERTENSION, 0, NC_("report", "Hypertension estimated") },
  { NC_("report", "Managed %"),           JY_COLUMN_RATE, 8, 19,                NC_("report", "Hypertension estimated") },
  { NC_("report", "Patients"),            JY_COLUMN_BASE, JY_BASE_DIABETES,     0, NC_("report", "Diabetes estimated") },
  { NC_("report", "Managed %"),           JY_COLUMN_RATE, 14, 21,               NC_("report", "Diabetes estimated") },
};

static const JySigningColumn mothers[] = {
  { NC_("report", "Unit"),                JY_COLUMN_UNIT },
  { NC_("report", "Live births"),         CARE (LIVE_BIRTH) },
  { NC_("report", "Handbook early"),      CARE (EARLY_BOOKED),       0, NC_("report", "Mothers") },
  { NC_("report", "Handbook early %"),    JY_COLUMN_RATE, 2, 1,         NC_("report", "Mothers") },
  { NC_("report", "Five examinations"),   CARE (ANTENATAL_5),        0, NC_("report", "Mothers") },
  { NC_("report", "Visited after birth"), CARE (POSTPARTUM_VISITED), 0, NC_("report", "Mothers") },
  { NC_("report", "Visited %"),           JY_COLUMN_RATE, 5, 1,         NC_("report", "Mothers") },
  { NC_("report", "42 days"),             CARE (POSTPARTUM_42D),     0, NC_("report", "Mothers") },
  { NC_("report", "Visited"),             CARE (NEWBORN_VISITED),    0, NC_("report", "Newborns") },
  { NC_("report", "Visited %"),           JY_COLUMN_RATE, 8, 1,         NC_("report", "Newborns") },
  { NC_("report", "Children"),            GROUP (0),                 0, NC_("report", "Children aged 0–6") },
  { NC_("report", "Managed"),             CARE (CHILD_MANAGED),      0, NC_("report", "Children aged 0–6") },
  { NC_("report", "Managed %"),           JY_COLUMN_RATE, 11, 10,       NC_("report", "Children aged 0–6") },
  { NC_("report", "Chinese medicine, 0–36 months"), CARE (INFANT_TCM) },
};

static const JySigningColumn mental[] = {
  { NC_("report", "Unit"),            JY_COLUMN_UNIT },
  { NC_("report", "Registered"),      GROUP (6),                       0, NC_("report", "Severe mental disorder") },
  { NC_("report", "Managed"),         CARE (MENTAL_MANAGED),           0, NC_("report", "Severe mental disorder") },
  { NC_("report", "To standard"),     CARE (MENTAL_STANDARD),          0, NC_("report", "Severe mental disorder") },
  { NC_("report", "To standard %"),   JY_COLUMN_RATE, 3, 1,               NC_("report", "Severe mental disorder") },
  { NC_("report", "Stable"),          CARE (MENTAL_STABLE),            0, NC_("report", "Severe mental disorder") },
  { NC_("report", "Fairly stable"),   CARE (MENTAL_FAIRLY),            0, NC_("report", "Severe mental disorder") },
  { NC_("report", "Unstable"),        CARE (MENTAL_UNSTABLE),          0, NC_("report", "Severe mental disorder") },
  { NC_("report", "Lost"),            CARE (MENTAL_LOST),              0, NC_("report", "Severe mental disorder") },
  { NC_("report", "Patients"),        CARE (TUBERCULOSIS),             0, NC_("report", "Tuberculosis") },
  { NC_("report", "Managed"),         CARE (TUBERCULOSIS_MANAGED),     0, NC_("report", "Tuberculosis") },
  { NC_("report", "Managed %"),       JY_COLUMN_RATE, 10, 9,              NC_("report", "Tuberculosis") },
  { NC_("report", "Course completed"), CARE (TUBERCULOSIS_FINISHED),   0, NC_("report", "Tuberculosis") },
  { NC_("report", "Regular medication"), CARE (TUBERCULOSIS_REGULAR),  0, NC_("report", "Tuberculosis") },
  { NC_("report", "Regular %"),       JY_COLUMN_RATE, 13, 12,             NC_("report", "Tuberculosis") },
};

static const JySigningColumn callbacks[] = {
  { NC_("report", "Unit"),            JY_COLUMN_UNIT },
  { NC_("report", "People signed"),   JY_COLUMN_FIGURE, JY_FIGURE_SIGNED },
  { NC_("report", "Drawn"),           JY_COLUMN_FIGURE, JY_FIGURE_CALLBACKS,            0, NC_("report", "Call sheets") },
  { NC_("report", "Reached"),         JY_COLUMN_FIGURE, JY_FIGURE_CALLBACKS_REACHED,    0, NC_("report", "Call sheets") },
  { NC_("report", "Lost"),            JY_COLUMN_FIGURE, JY_FIGURE_CALLBACKS_LOST,       0, NC_("report", "Call sheets") },
  { NC_("report", "No answer"),       JY_COLUMN_FIGURE, JY_FIGURE_CALLBACKS_UNANSWERED, 0, NC_("report", "Call sheets") },
  { NC_("report", "Asked"),           JY_COLUMN_FIGURE, JY_FIGURE_CALLBACKS_ASKED,      0, NC_("report", "Authentic signings") },
  { NC_("report", "Authentic"),       JY_COLUMN_FIGURE, JY_FIGURE_CALLBACKS_AUTHENTIC,  0, NC_("report", "Authentic signings") },
  { NC_("report", "Authentic %"),     JY_COLUMN_RATE,   7, 6,                              NC_("report", "Authentic signings") },
  { NC_("report", "Asked"),           JY_COLUMN_FIGURE, JY_FIGURE_CALLBACKS_RATED,      0, NC_("report", "Satisfaction") },
  { NC_("report", "Satisfied"),       JY_COLUMN_FIGURE, JY_FIGURE_CALLBACKS_SATISFIED,  0, NC_("report", "Satisfaction") },
  { NC_("report", "Satisfied %"),     JY_COLUMN_RATE,   10, 9,                             NC_("report", "Satisfaction") },
  { NC_("report", "Aware"),           JY_COLUMN_FIGURE, JY_FIGURE_CALLBACKS_AWARE },
  { NC_("report", "Target {authentic}% reached"), JY_COLUMN_REACHED, 7, 6 },
  { NC_("report", "To be put right by"), JY_COLUMN_DEADLINE },
};

static const struct
{
  const JySigningColumn *columns;
  guint n_columns;
} sheets[JY_N_REPORT_SHEETS] = {
  [JY_REPORT_TARGETS] = { targets, G_N_ELEMENTS (targets) },
  [JY_REPORT_SUMMARY] = { summary, G_N_ELEMENTS (summary) },
  [JY_REPORT_FULFILMENT] = { fulfilment, G_N_ELEMENTS (fulfilment) },
  [JY_REPORT_CLASSES] = { classes, G_N_ELEMENTS (classes) },
  [JY_REPORT_CHRONIC] = { chronic, G_N_ELEMENTS (chronic) },
  [JY_REPORT_MOTHERS] = { mothers, G_N_ELEMENTS (mothers) },
  [JY_REPORT_MENTAL] = { mental, G_N_ELEMENTS (mental) },
  [JY_REPORT_FOLLOW_UPS] = { follow_ups, G_N_ELEMENTS (follow_ups) },
  [JY_REPORT_CALLBACKS] = { callbacks, G_N_ELEMENTS (callbacks) },
};
/* clang-format on */

static void
add_group_columns (GArray *columns)
{
  JySigningColumn unit = { NC_("report", "Unit"), JY_COLUMN_UNIT };

  g_array_append_val (columns, unit);
  for (guint i = 0; i < JY_SIGNING_N_GROUPS; i++)
    {
      const char *group = jy_signing_groups[i].name;
      JySigningColumn three[] = {
        { NC_("report", "People"), JY_COLUMN_FIGURE, JY_FIGURE_GROUP_1 + i, 0, group },
        { NC_("report", "Signed"), JY_COLUMN_FIGURE, JY_FIGURE_GROUP_SIGNED_1 + i, 0, group },
        { NC_("report", "Signing rate %"), JY_COLUMN_RATE, columns->len + 1, columns->len, group },
      };

      g_array_append_vals (columns, three, G_N_ELEMENTS (three));
    }
}

gboolean
jy_signing_columns_has (JyReportSheet sheet)
{
  return sheet == JY_REPORT_GROUPS || sheets[sheet].columns != NULL;
}

void
jy_signing_columns_add (JyReportSheet sheet, GArray *columns)
{
  if (sheets[sheet].columns != NULL)
    g_array_append_vals (columns, sheets[sheet].columns, sheets[sheet].n_columns);
  else
    add_group_columns (columns);
}
