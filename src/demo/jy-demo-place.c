/* jy-demo-place.c - the centre, its territory, its catalogue, the figures of its areas
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-catalogue.h"
#include "jy-demo-private.h"
#include "jy-demo-random.h"
#include "jy-setting.h"
#include "jy-store-areas.h"
#include "jy-store-packages.h"
#include "jy-store-settings.h"

#define DIRECTOR "彭建华"

/* The six areas of the signing plan (S93). */
/* clang-format off */
static const struct
{
  const char *name;
  const char *code;
  const char *cell; /* its cells are called after it */
  int n_cells;
  int n_villages; /* so many of its cells are groups of a village */
  int weight;     /* of a cell */
} communities[] = {
  { "茨菇塘社区", "001", "茨菇塘", 7, 0, 30 },
  { "月塘社区",   "002", "月塘",   7, 0, 28 },
  { "合泰管委会", "901", "合泰",   6, 0, 26 },
  { "金山社区",   "003", "金山",   6, 4, 20 },
  { "宋家桥社区", "004", "宋家桥", 7, 2, 24 },
  { "桂花社区",   "005", "桂花",   6, 3, 20 },
};
/* clang-format on */

static const char *const cell_names[] = { "第一网格", "第二网格", "第三网格", "第四网格",
                                          "第五网格", "第六网格", "第七网格" };
static const char *const group_names[] = { "村樟树组", "村石桥组", "村老屋组", "村新塘组" };

/* In fen a year (S63); the seeds name none. */
static const gint64 prices[] = { 0, 6000, 36000 };

/* Who signs the reports. */
static const struct
{
  const char *name;
  const char *value;
} texts[] = {
  { JY_SETTING_REPORT_PREPARED_BY, "黄晓燕" },
  { JY_SETTING_REPORT_CHECKED_BY, "谭志平" },
  { JY_SETTING_REPORT_HEAD, "彭建华" },
  { JY_SETTING_REPORT_PHONE, "0731-28100120" },
};

/* Who may sit at a computer: the director sees more than the clerk. */
static gboolean
write_accounts (JyDemo *self, GError **error)
{
  static const char *const names[] = { DIRECTOR, "签约办公室" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const JyStoredAccount account = { .id = jy_store_new_id (self->store),
                                        .name = (char *) names[i] };

      if (!jy_store_insert_account (self->store, &account, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_centre (JyDemo *self, GError **error)
{
  const JyStoredCentre centre = { .id = jy_store_new_id (self->store),
                                  .name = (char *) "月塘街道社区卫生服务中心（演示）",
                                  .kind = (char *) "community_health_centre",
                                  .county_code = (char *) JY_DEMO_COUNTY,
                                  .township_code = (char *) "003",
                                  .director = (char *) DIRECTOR,
                                  .phone = (char *) "0731-28100120",
                                  .complaint_phone = (char *) "0731-28100121",
                                  .address = (char *) "建设路88号",
                                  .is_demonstration = TRUE };

  return jy_store_insert_centre (self->store, &centre, error);
}

static gboolean
write_texts (JyDemo *self, GError **error)
{
  GDate from;

  g_date_clear (&from, 1);
  g_date_set_dmy (&from, 1, 1, (GDateYear) (g_date_get_year (&self->today) - JY_DEMO_YEARS));
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const JyStoredSetting setting = { .id = jy_store_new_id (self->store),
                                        .name = (char *) texts[i].name,
                                        .from_on = from,
                                        .value = (char *) texts[i].value };

      if (!jy_store_insert_setting (self->store, &setting, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_package_item (
  JyDemo *self, const JyCatalogueItem *item, gint64 id, gsize tier, GError **error)
{
  const JyStoredPackageItem promise = { .id = jy_store_new_id (self->store),
                                        .package = self->packages[tier],
                                        .service_item = id,
                                        .times = item->times[tier] };

  return item->times[tier] == JY_CATALOGUE_NOT ||
         jy_store_insert_package_item (self->store, &promise, error);
}

static gboolean
write_catalogue (JyDemo *self, GError **error)
{
  for (gsize tier = 0; tier < JY_CATALOGUE_N_TIERS; tier++)
    {
      const JyStoredPackage package = { .id = jy_store_new_id (self->store),
                                        .name = (char *) jy_catalogue_packages[tier],
                                        .tier = (int) tier + 1,
                                        .price = prices[tier] };

      self->packages[tier] = package.id;
      if (!jy_store_insert_package (self->store, &package, error))
        return FALSE;
    }

  for (const JyCatalogueItem *item = jy_catalogue_items; item->code != NULL; item++)
    {
      const JyStoredServiceItem stored = { .id = jy_store_new_id (self->store),
                                           .code = (char *) item->code,
                                           .name = (char *) item->name,
                                           .nature = (char *) item->nature,
                                           .served_group = (char *) item->served_group,
                                           .is_home_care = item->is_home_care };

      if (item->is_home_care)
        self->home_care_item = stored.id;
      if (!jy_store_insert_service_item (self->store, &stored, error))
        return FALSE;
      for (gsize tier = 0; tier < JY_CATALOGUE_N_TIERS; tier++)
        if (!write_package_item (self, item, stored.id, tier, error))
          return FALSE;
    }

  return TRUE;
}

static gboolean
write_area (JyDemo *self, JyStoredArea *area, GError **error)
{
  char phone[JY_DEMO_PHONE_SIZE];
  g_autofree char *officer =
    jy_demo_make_name (self->rand, jy_demo_pick_surname (self->rand), 2, 1980);

  jy_demo_make_phone (self->rand, phone);
  area->officer = officer;
  area->officer_phone = phone;
  return jy_store_insert_area (self->store, area, error);
}

static gboolean
write_cells (JyDemo *self, gsize community, gint64 parent, GError **error)
{
  int n_urban = communities[community].n_cells - communities[community].n_villages;
  int *counters = g_new0 (int, 3); /* shared by the cells; freed with the first place */

  for (int i = 0; i < communities[community].n_cells; i++)
    {
      gboolean is_village = i >= n_urban;
      g_autofree char *name = g_strconcat (
        communities[community].cell, is_village ? group_names[i - n_urban] : cell_names[i], NULL);
      JyStoredArea area = { .id = jy_store_new_id (self->store),
                            .parent = parent,
                            .kind = (char *) "grid",
                            .name = name,
                            .code = (char *) "",
                            .position = i + 1 };
      JyDemoPlace place = { .id = area.id,
                            .community = parent,
                            .code = communities[community].code,
                            .name = g_strdup (name),
                            .is_village = is_village,
                            .team = community,
                            .team_before = community,
                            .weight = communities[community].weight,
                            .n_records = &counters[0],
                            .n_people = &counters[1],
                            .n_households = &counters[2] };

      g_array_append_val (self->places, place);
      if (!write_area (self, &area, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_territory (JyDemo *self, GError **error)
{
  JyStoredArea subdistrict = { .id = jy_store_new_id (self->store),
                               .kind = (char *) "subdistrict",
                               .name = (char *) "月塘街道",
                               .code = (char *) "",
                               .position = 1 };

  if (!write_area (self, &subdistrict, error))
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (communities); i++)
    {
      JyStoredArea community = { .id = jy_store_new_id (self->store),
                                 .parent = subdistrict.id,
                                 .kind = (char *) "community",
                                 .name = (char *) communities[i].name,
                                 .code = (char *) communities[i].code,
                                 .position = (int) i + 1 };

      if (!write_area (self, &community, error) || !write_cells (self, i, community.id, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
jy_demo_write_place (JyDemo *self, GError **error)
{
  return write_centre (self, error) && write_accounts (self, error) && write_texts (self, error) &&
         write_catalogue (self, error) && write_territory (self, error);
}

/* The figures of @year for the community of @place, as the statistical office would have them: a
 * little more people than are on the register, and fewer the longer ago. */
static gboolean
write_figure (JyDemo *self, const JyDemoPlace *place, int year, GError **error)
{
  int years_ago = g_date_get_year (&self->today) - year;
  int per_mille = 1040 - 6 * years_ago;
  JyStoredAreaBase base = { .id = jy_store_new_id (self->store),
                            .area = place->community,
                            .year = year,
                            .population = *place->n_people * per_mille / 1000,
                            .households = *place->n_households * per_mille / 1000,
                            .target_persons = -1,
                            .source = (char *) "区统计局年度人口数据",
                            .note = (char *) "" };

  g_date_clear (&base.dated_on, 1);
  g_date_set_dmy (&base.dated_on, 15, 1, (GDateYear) year);
  return jy_store_insert_area_base (self->store, &base, error);
}

gboolean
jy_demo_write_figures (JyDemo *self, GError **error)
{
  int this_year = g_date_get_year (&self->today);
  gint64 last = 0;

  for (guint i = 0; i < self->places->len; i++)
    {
      const JyDemoPlace *place = &g_array_index (self->places, JyDemoPlace, i);

      for (int year = this_year - JY_DEMO_YEARS + 1; year <= this_year && place->community != last;
           year++)
        if (!write_figure (self, place, year, error))
          return FALSE;
      last = place->community;
    }

  return TRUE;
}
