/* jy-today-load.c - what the page of today asks for, and shows when it comes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first rows come at once from the records; all else is counted and listed by the thread that
 * only reads, and fills in.
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-message.h"
#include "jy-organisation-options.h"
#include "jy-signing-rate.h"
#include "jy-signing-report.h"
#include "jy-store-teams.h"
#include "jy-territory.h"
#include "jy-today-page-private.h"
#include "jy-work-areas.h"
#include "jy-work-teams.h"
#include "jy-work-today.h"

/* More than a screen has; the rest follows. */
#define N_FIRST 300

static gpointer
finish (JyTodayPage *self, GObject *source, GAsyncResult *result)
{
  g_autoptr (GError) error = NULL;
  gpointer answer = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (answer == NULL && self->table != NULL &&
      !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("Today Could Not Be Shown"), error);

  return answer;
}

static void
show_list (JyTodayPage *self, JyOffice *office, const GArray *ids)
{
  g_autofree char *count =
    g_strdup_printf (ngettext ("%'u service", "%'u services", ids->len), ids->len);

  gtk_label_set_text (self->count, self->is_listed ? count : "…");
  gtk_stack_set_visible_child_name (self->content, ids->len > 0 ? "list" : "nothing");
  jy_task_table_set_ids (self->table, office, ids);
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyTodayPage) self = user_data;
  g_autoptr (GArray) ids = finish (self, source, result);

  if (ids == NULL || self->table == NULL)
    return; /* no longer wanted, or the page is gone */

  self->is_listed = TRUE;
  show_list (self, JY_OFFICE (source), ids);
}

typedef struct
{
  JyTodayPage *page;         /* (owned) */
  GCancellable *cancellable; /* (owned) */
} Asking;

static Asking *
asking_new (JyTodayPage *page, GCancellable *cancellable)
{
  Asking *self = g_new0 (Asking, 1);

  self->page = g_object_ref (page);
  self->cancellable = g_object_ref (cancellable);

  return self;
}

static void
asking_free (Asking *self)
{
  g_clear_object (&self->page);
  g_clear_object (&self->cancellable);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Asking, asking_free)

static void
list_all (JyTodayPage *self, GCancellable *cancellable)
{
  jy_office_report_async (jy_page_get_office (JY_PAGE (self)), jy_work_list_tasks,
                          jy_today_page_make_query (self), (GDestroyNotify) jy_task_query_free,
                          (GDestroyNotify) g_array_unref, cancellable, listed_cb,
                          g_object_ref (self));
}

static void
first_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Asking) asking = user_data;
  JyTodayPage *self = asking->page;
  g_autoptr (GArray) ids = finish (self, source, result);

  if (ids == NULL || self->table == NULL)
    return;

  self->is_listed = ids->len < N_FIRST;
  show_list (self, JY_OFFICE (source), ids);
  if (!self->is_listed)
    list_all (self, asking->cancellable);
}

/* What is scrolled stays where it is: only a list that was not seen yet begins with its first rows.
 */
static void
list (JyTodayPage *self, GCancellable *cancellable)
{
  JyTaskQuery *query;

  if (self->is_listed)
    {
      list_all (self, cancellable);
      return;
    }

  query = jy_today_page_make_query (self);
  query->limit = N_FIRST;
  jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_list_tasks, query,
                        (GDestroyNotify) jy_task_query_free, (GDestroyNotify) g_array_unref,
                        cancellable, first_listed_cb, asking_new (self, cancellable));
}

static void
counted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyTodayPage) self = user_data;
  g_autofree JyTodayCounts *counts = finish (self, source, result);

  if (counts == NULL || self->table == NULL)
    return;

  jy_today_tiles_show_counts (self->tiles, counts);
  gtk_stack_set_visible_child_name (self->whole, counts->is_empty ? "first" : "today");
}

static void
grouped_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyTodayPage) self = user_data;
  g_autoptr (GArray) groups = finish (self, source, result);

  if (groups == NULL || self->table == NULL)
    return;

  g_clear_pointer (&self->groups, g_array_unref);
  self->groups = g_steal_pointer (&groups);
  jy_today_page_show_groups (self);
}

static void
count (JyTodayPage *self, GCancellable *cancellable)
{
  JyOffice *office = jy_page_get_office (JY_PAGE (self));
  JyTaskQuery *query = jy_today_page_make_query (self);
  JyTaskOwner owner;

  jy_today_page_get_owner (self, &owner);
  jy_office_report_async (office, jy_work_count_today, g_memdup2 (&owner, sizeof owner), g_free,
                          g_free, cancellable, counted_cb, g_object_ref (self));

  /* The groups say what the choice of an area or a kind would give. */
  query->area = 0;
  if (jy_today_tiles_get_list (self->tiles) != JY_TODAY_REFERRALS)
    g_clear_pointer (&query->kind, g_free);
  jy_office_report_async (office, jy_work_group_tasks, query, (GDestroyNotify) jy_task_query_free,
                          (GDestroyNotify) g_array_unref, cancellable, grouped_cb,
                          g_object_ref (self));
}

static void
tree_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyTodayPage) self = user_data;
  JyAreaTree *tree = finish (self, source, result);
  g_autoptr (GListModel) areas = NULL;

  if (tree == NULL || self->table == NULL)
    {
      jy_area_tree_free (tree);
      return;
    }

  areas = jy_area_tree_dup_options (tree);
  self->filling = TRUE;
  jy_filter_chip_set_choices (self->area_chip, areas);
  self->filling = FALSE;
  jy_task_groups_show (self->side, NULL, NULL, 0, JY_SERVICE_NONE);
  g_clear_pointer (&self->tree, jy_area_tree_free);
  self->tree = tree;
  jy_today_page_show_groups (self);
}

static void
owners_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyTodayPage) self = user_data;
  g_autoptr (JyTaskOwners) owners = finish (self, source, result);
  g_autoptr (GListModel) options = NULL;

  if (owners == NULL || self->table == NULL)
    return;

  options = jy_task_owners_dup_options (owners);
  self->filling = TRUE;
  jy_filter_chip_set_choices (self->team_chip, options);
  jy_filter_chip_set_selected (self->team_chip, self->owner);
  self->filling = FALSE;
  if (jy_filter_chip_get_selected (self->team_chip) != self->owner)
    {
      self->owner = 0; /* it was closed, or has nobody any more */
      jy_page_invalidate (JY_PAGE (self));
    }
}

static void
list_choices (JyTodayPage *self, GCancellable *cancellable)
{
  JyOffice *office = jy_page_get_office (JY_PAGE (self));

  if (!self->choices_stale)
    return;

  self->choices_stale = FALSE;
  jy_office_report_async (office, jy_work_get_area_tree, NULL, NULL,
                          (GDestroyNotify) jy_area_tree_free, NULL, tree_cb, g_object_ref (self));
  jy_office_report_async (office, jy_work_list_task_owners, NULL, NULL,
                          (GDestroyNotify) jy_task_owners_free, NULL, owners_cb,
                          g_object_ref (self));
}

static void
rated_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyTodayPage) self = user_data;
  g_autofree JySigningRate *rate = finish (self, source, result);

  if (rate != NULL && self->table != NULL)
    jy_today_tiles_show_signed (self->tiles, rate->rate, rate->percent);
}

static void
figured_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyTodayPage) self = user_data;
  JySigningFigures *figures = finish (self, source, result);
  JyRate rate;
  guint unit;

  if (figures != NULL && self->table != NULL)
    {
      self->rates_stale = FALSE;
      unit = jy_signing_units_find_row (figures->units, MAX (self->owner, 0));
      rate.numerator = jy_signing_figures_get (figures, unit, JY_FIGURE_FULFILLED);
      rate.denominator = jy_signing_figures_get (figures, unit, JY_FIGURE_SIGNED);
      jy_today_tiles_show_fulfilled (self->tiles, rate, figures->fulfil_percent);
    }
  g_clear_pointer (&figures, jy_signing_figures_free);
}

/* The numbers of the signing report, as of today: what is kept at once, what everybody has to be
 * looked at for when all else is shown. */
static void
rate (JyTodayPage *self, GCancellable *cancellable)
{
  JyOffice *office = jy_page_get_office (JY_PAGE (self));
  g_autoptr (JyJob) job = NULL;
  JyPeriod period;
  JyTaskOwner owner;
  GDate today;

  if (!self->rates_stale)
    return;

  jy_today_page_get_owner (self, &owner);
  jy_office_report_async (office, jy_work_rate_signing, g_memdup2 (&owner.team, sizeof owner.team),
                          g_free, g_free, cancellable, rated_cb, g_object_ref (self));

  job = jy_job_new ("");
  jy_office_get_today (office, &today);
  jy_period_set_quarter (&period, &today);
  jy_office_report_async (office, jy_work_count_signing_figures,
                          jy_signing_request_new (&period, JY_SIGNING_BY_TEAM, job),
                          (GDestroyNotify) jy_signing_request_free,
                          (GDestroyNotify) jy_signing_figures_free, cancellable, figured_cb,
                          g_object_ref (self));
}

static void
team_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Asking) asking = user_data;
  JyTodayPage *self = asking->page;
  g_autofree gint64 *team = finish (self, source, result);

  if (self->table == NULL)
    return;

  self->owner = team != NULL ? *team : 0;
  if (!g_cancellable_is_cancelled (asking->cancellable))
    jy_today_page_load (self, asking->cancellable);
}

/* The team that was chosen here last, or else that of whoever works here. */
static void
find_team (JyTodayPage *self, GCancellable *cancellable)
{
  gint64 chosen = self->settings != NULL ? g_settings_get_int64 (self->settings, "today-team")
                                         : JY_TODAY_OWNER_UNKNOWN;

  if (chosen != JY_TODAY_OWNER_UNKNOWN)
    {
      self->owner = chosen;
      jy_today_page_load (self, cancellable);
      return;
    }

  jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_get_own_team, NULL, NULL,
                        g_free, NULL, team_cb, asking_new (self, cancellable));
}

void
jy_today_page_load (JyTodayPage *self, GCancellable *cancellable)
{
  if (self->owner == JY_TODAY_OWNER_UNKNOWN)
    {
      find_team (self, cancellable);
      return;
    }

  list (self, cancellable);
  list_choices (self, cancellable);
  count (self, cancellable);
  rate (self, cancellable);
}
