/* test-service-rule.c: the table of rules.md 3, its kinds and items, and the county's numbers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-catalogue.h"
#include "jy-date.h"
#include "jy-service-rule.h"
#include "jy-setting.h"

/* Every rule has an identity, a source, something that closes it, and numbers that make sense. */
static void
test_table (void)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) sentences = g_hash_table_new (g_str_hash, g_str_equal);
  gsize n = 0;

  for (const JyServiceRule *rule = jy_service_rules; rule->id != NULL; rule++, n++)
    {
      g_assert_true (g_hash_table_add (ids, (gpointer) rule->id));
      g_assert_true (g_hash_table_add (sentences, (gpointer) rule->sentence));
      g_assert_true (jy_service_rule_find (rule->id) == rule);
      g_assert_nonnull (rule->specification);
      g_assert_nonnull (rule->clause);
      g_assert_cmpint (rule->kind, !=, JY_SERVICE_NONE);
      g_assert_cmpuint (rule->ways, !=, 0);
      if (rule->form != JY_SERVICE_NONE && rule->population != JY_FOR_PROMISES &&
          rule->population != JY_FOR_NEGOTIATED)
        g_assert_true (rule->closed_by & JY_SERVICE_BIT (rule->form));
      if (rule->number != JY_PARAMETER_NONE)
        g_assert_cmpint (rule->last, ==, 0);
      if (rule->population == JY_FOR_GROUP)
        g_assert_true (jy_group_find (rule->groups)->is_condition);
      g_assert_cmpint (rule->groups & rule->except, ==, 0);
      g_assert_cmpint (rule->too_late > 0, ==,
                       rule->late == JY_LATE_BEFORE_DAYS || rule->late == JY_LATE_BEFORE_MONTHS);
    }

  g_assert_cmpuint (n, ==, jy_n_service_rules);
  g_assert_null (jy_service_rule_find ("nonsense"));
}

/* In a list nobody can mistake one service for another; rechecks say of what beside their name. */
static void
test_names (void)
{
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);

  for (const JyServiceRule *rule = jy_service_rules; rule->id != NULL; rule++)
    if (rule->kind != JY_SERVICE_RECHECK &&
        !g_hash_table_add (names, (gpointer) jy_service_rule_get_name (rule)))
      g_error ("%s: another service is called “%s” too", rule->id, jy_service_rule_get_name (rule));

  g_assert_cmpstr (jy_service_rule_get_name (jy_service_rule_find ("diabetes-examination")), ==,
                   "Examination, diabetes");
  g_assert_cmpstr (jy_service_rule_get_name (jy_service_rule_find ("diabetes-quarter")), ==,
                   "Diabetes follow-up");
}

/* rules.md 3, common conventions: "at least 4 face-to-face visits": a call does not count. */
static void
test_face_to_face (void)
{
  static const char *const face_to_face[] = { "hypertension-quarter", "diabetes-quarter",
                                              "copd-quarter", "elderly-examination",
                                              "oldest-old-visit" };
  const guint telephone = 1 << 3;

  for (gsize i = 0; i < G_N_ELEMENTS (face_to_face); i++)
    g_assert_cmpuint (jy_service_rule_find (face_to_face[i])->ways & telephone, ==, 0);
  g_assert_cmpuint (jy_service_rule_find ("mental-disorder-quarter")->ways & telephone, !=, 0);
  g_assert_cmpuint (jy_service_rule_find ("unwilling-contact")->ways & telephone, !=, 0);
  g_assert_cmpuint (jy_service_rule_find ("bedridden-visit")->ways, ==, JY_WAYS_HOME);
}

static void
test_source (void)
{
  g_autofree char *source =
    jy_service_rule_dup_source (jy_service_rule_find ("hypertension-quarter"));

  g_assert_cmpstr (source, ==, "National specification for hypertension (3.7, S73, S74)");
}

static void
test_kinds (void)
{
  for (int kind = JY_SERVICE_NONE + 1; kind < JY_N_SERVICE_KINDS; kind++)
    {
      const char *id = jy_service_kind_get_id ((JyServiceKind) kind);

      g_assert_cmpstr (id, !=, "");
      g_assert_cmpint (jy_service_kind_from_id (id), ==, kind);
      g_assert_cmpstr (jy_service_kind_get_name ((JyServiceKind) kind), !=, "");
    }

  g_assert_cmpstr (jy_service_kind_get_id (JY_SERVICE_NONE), ==, "");
  g_assert_cmpstr (jy_service_kind_get_id (JY_N_SERVICE_KINDS), ==, "");
  g_assert_cmpstr (jy_service_kind_get_name (JY_SERVICE_NONE), ==, "");
  g_assert_cmpstr (jy_service_kind_get_name (JY_SERVICE_CHILD_3_6Y), ==,
                   "Child check, 3 to 6 years");
  g_assert_cmpint (jy_service_kind_from_id ("nonsense"), ==, JY_SERVICE_NONE);
  g_assert_cmpint (jy_service_kind_from_id (NULL), ==, JY_SERVICE_NONE);
}

/* Every item a new centre begins with is known; each that is promised by number or by the rules
 * has a rule that delivers it, unless any record does (PH01) or it is on demand. */
static void
test_items (void)
{
  static const JyServiceItem on_demand[] = { JY_ITEM_ME01, JY_ITEM_PH01, JY_ITEM_PH05 };

  for (const JyCatalogueItem *entry = jy_catalogue_items; entry->code != NULL; entry++)
    {
      JyServiceItem item = jy_service_item_from_code (entry->code);
      gboolean is_delivered = FALSE;

      g_assert_cmpint (item, !=, JY_ITEM_OTHER);
      g_assert_cmpstr (jy_service_item_get_code (item), ==, entry->code);
      for (const JyServiceRule *rule = jy_service_rules; rule->id != NULL; rule++)
        is_delivered |= rule->item == item;
      for (gsize i = 0; i < G_N_ELEMENTS (on_demand); i++)
        is_delivered |= item == on_demand[i];
      g_assert_true (is_delivered);
    }

  g_assert_cmpint (jy_service_item_from_code ("ZZ99"), ==, JY_ITEM_OTHER);
  g_assert_cmpstr (jy_service_item_get_code (JY_ITEM_OTHER), ==, "");
  g_assert_cmpstr (jy_service_item_get_code (JY_N_SERVICE_ITEMS), ==, "");
}

static GDate
day (const char *text)
{
  GDate date;

  g_assert_true (jy_date_from_text (text, &date));
  return date;
}

static int
get (const JyServiceParameters *self, JyServiceParameter parameter, const char *on)
{
  GDate date = day (on);

  return jy_service_parameters_get (self, parameter, &date);
}

static gboolean
set (JyServiceParameters *self, const char *name, const char *from, const char *value)
{
  GDate date = day (from);

  return jy_service_parameters_set (self, name, &date, value);
}

/* The value in force is that of the latest day not after; before the first the fallback holds. */
static void
test_parameters (void)
{
  g_autoptr (JyServiceParameters) self = jy_service_parameters_new ();
  GDate first = day ("2026-01-01"), second = day ("2027-01-01");

  for (int i = JY_PARAMETER_NONE + 1; i < JY_N_PARAMETERS; i++)
    {
      const JySettingInfo *info =
        jy_setting_find (jy_service_parameter_get_setting ((JyServiceParameter) i));

      g_assert_nonnull (info);
      g_assert_true (info->is_number);
      g_assert_cmpint (get (self, (JyServiceParameter) i, "2026-05-01"), ==, info->fallback);
    }

  g_assert_true (set (self, JY_SETTING_RECHECK_DAYS, "2027-01-01", "7"));
  g_assert_true (set (self, JY_SETTING_RECHECK_DAYS, "2026-01-01", "10"));
  g_assert_false (set (self, JY_SETTING_RECHECK_DAYS, "2026-06-01", "0"));
  g_assert_false (set (self, JY_SETTING_RECHECK_DAYS, "2026-06-01", "soon"));
  g_assert_false (set (self, JY_SETTING_REPORT_HEAD, "2026-06-01", "王院长"));

  g_assert_cmpint (get (self, JY_PARAMETER_RECHECK_DAYS, "2025-12-31"), ==, 14);
  g_assert_cmpint (get (self, JY_PARAMETER_RECHECK_DAYS, "2026-01-01"), ==, 10);
  g_assert_cmpint (get (self, JY_PARAMETER_RECHECK_DAYS, "2026-12-31"), ==, 10);
  g_assert_cmpint (get (self, JY_PARAMETER_RECHECK_DAYS, "2027-01-01"), ==, 7);
  g_assert_cmpuint (jy_service_parameters_next (self, JY_PARAMETER_RECHECK_DAYS, 1), ==,
                    g_date_get_julian (&first));
  g_assert_cmpuint (
    jy_service_parameters_next (self, JY_PARAMETER_RECHECK_DAYS, g_date_get_julian (&first)), ==,
    g_date_get_julian (&second));
  g_assert_cmpuint (
    jy_service_parameters_next (self, JY_PARAMETER_RECHECK_DAYS, g_date_get_julian (&second)), ==,
    0);
  g_assert_cmpstr (jy_service_parameter_get_setting (JY_N_PARAMETERS), ==, "");
}

/* A number that has places is read with them and stored without a point. */
static void
test_places (void)
{
  static const struct
  {
    int places;
    const char *typed;
    const char *stored;
  } cases[] = {
    { 1, "7.0", "70" },  { 1, "7", "70" },   { 1, "16.7", "167" }, { 1, "7.", "70" },
    { 1, "7.05", NULL }, { 1, ".7", NULL },  { 1, "7,0", NULL },   { 1, "-7.0", NULL },
    { 1, "", NULL },     { 1, "0.5", "05" }, { 2, "0.1", "10" },   { 2, "1.25", "125" },
    { 0, "7", "7" },     { 0, "7.0", NULL }, { 1, "7.-", NULL },   { 2, "99999999999", NULL },
  };
  const JySettingInfo *glucose = jy_setting_find (JY_SETTING_FBG_LIMIT);
  const char *const shown[][2] = { { "70", "7.0" }, { "69", "6.9" }, { "", "" }, { "700", "700" } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *stored = jy_setting_dup_typed (cases[i].places, cases[i].typed);

      g_test_message ("%s", cases[i].typed);
      if (cases[i].stored == NULL)
        g_assert_null (stored);
      else
        g_assert_cmpint (atoi (stored), ==, atoi (cases[i].stored));
    }

  for (gsize i = 0; i < G_N_ELEMENTS (shown); i++)
    {
      g_autofree char *text = jy_setting_dup_shown (glucose, shown[i][0]);

      g_assert_cmpstr (text, ==, shown[i][1]);
    }

  for (const JySettingInfo *info = jy_settings; info->name != NULL; info++)
    {
      g_autofree char *fallback = g_strdup_printf ("%d", info->fallback);
      g_autofree char *text = jy_setting_dup_shown (info, fallback);
      g_autofree char *again = jy_setting_dup_typed (info->places, text);

      g_assert_cmpstr (again, ==, fallback);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/service-rule/table", test_table);
  g_test_add_func ("/service-rule/names", test_names);
  g_test_add_func ("/service-rule/face-to-face", test_face_to_face);
  g_test_add_func ("/service-rule/source", test_source);
  g_test_add_func ("/service-rule/kinds", test_kinds);
  g_test_add_func ("/service-rule/items", test_items);
  g_test_add_func ("/service-rule/parameters", test_parameters);
  g_test_add_func ("/service-rule/places", test_places);
  return g_test_run ();
}
