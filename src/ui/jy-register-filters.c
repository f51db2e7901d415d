/* jy-register-filters.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-register-filters.h"

#include <glib/gi18n.h>

#include "jy-agreement.h"
#include "jy-classification.h"
#include "jy-filter-chip.h"
#include "jy-store-teams.h"

typedef enum
{
  FILTER_TEAM,
  FILTER_GROUP,
  FILTER_CLASS,
  FILTER_HEALTH,
  FILTER_AGREEMENT,
  FILTER_ACCEPTANCE,
  FILTER_AWAY,
  FILTER_PRESENCE,
  N_FILTERS
} Filter;

struct _JyRegisterFilters
{
  GtkWidget parent_instance;

  GListStore *choices[N_FILTERS]; /* (element-type JyOption) */
  JyFilterChip *chips[N_FILTERS];
  gboolean clearing;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyRegisterFilters, jy_register_filters, GTK_TYPE_WIDGET)

/* The states of agreements as people ask for them.  The id of a choice is its place here, from 1.
 */
/* clang-format off */
static const struct
{
  const char *name;
  guint states; /* bits 1 << JyAgreementState */
} agreements[] = {
  { N_("Agreement in force"), 1 << JY_AGREEMENT_IN_FORCE },
  { N_("No agreement in force"), (guint) ~(1 << JY_AGREEMENT_IN_FORCE) },
  { N_("Expired, to be decided"), 1 << JY_AGREEMENT_EXPIRED },
  { N_("Draft"), 1 << JY_AGREEMENT_DRAFT },
  { N_("Begins later"), 1 << JY_AGREEMENT_COMING },
  { N_("Ended"), 1 << JY_AGREEMENT_ENDED },
  { N_("Never signed"), 1 << JY_AGREEMENT_NONE },
};

static const char *const titles[N_FILTERS] = {
  [FILTER_TEAM] = N_("Team"),
  [FILTER_GROUP] = N_("Group"),
  [FILTER_CLASS] = N_("Class"),
  [FILTER_HEALTH] = N_("Health class"),
  [FILTER_AGREEMENT] = N_("Agreement"),
  [FILTER_ACCEPTANCE] = N_("Acceptance"),
  [FILTER_AWAY] = N_("Away"),
  [FILTER_PRESENCE] = N_("Register"),
};
/* clang-format on */

/* What stands for an acceptance that is not known: 0 is no choice. */
#define ACCEPTANCE_UNKNOWN 4

static void
add_choice (GListStore *store, gint64 id, const char *text)
{
  g_autoptr (JyOption) option = jy_option_new (id, NULL, text, NULL);

  g_list_store_append (store, option);
}

static void
add_fixed_choices (JyRegisterFilters *self)
{
  for (gsize i = 0; jy_groups[i].group != JY_GROUP_NONE; i++)
    add_choice (self->choices[FILTER_GROUP], (gint64) i + 1,
                g_dpgettext2 (NULL, "group", jy_groups[i].name));
  for (int i = JY_POPULATION_GENERAL; i <= JY_POPULATION_SPECIAL; i++)
    add_choice (self->choices[FILTER_CLASS], i,
                jy_population_class_get_name ((JyPopulationClass) i));
  for (int i = JY_HEALTH_GENERAL; i <= JY_HEALTH_HIGH_RISK; i++)
    add_choice (self->choices[FILTER_HEALTH], i, jy_health_class_get_name ((JyHealthClass) i));
  for (gsize i = 0; i < G_N_ELEMENTS (agreements); i++)
    add_choice (self->choices[FILTER_AGREEMENT], (gint64) i + 1, _(agreements[i].name));
  for (int i = JY_ACCEPTANCE_UNWILLING; i <= JY_ACCEPTANCE_WILLING; i++)
    add_choice (self->choices[FILTER_ACCEPTANCE], i, jy_acceptance_get_name ((JyAcceptance) i));
  add_choice (self->choices[FILTER_ACCEPTANCE], ACCEPTANCE_UNKNOWN, _("Not known yet"));
  add_choice (self->choices[FILTER_AWAY], 1, _("Lives elsewhere most of the time"));
  add_choice (self->choices[FILTER_PRESENCE], JY_REGISTER_GONE, _("Died or moved away"));
  add_choice (self->choices[FILTER_PRESENCE], JY_REGISTER_ALL, _("All, also who is gone"));
}

static void
selected_cb (JyRegisterFilters *self)
{
  if (!self->clearing)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
jy_register_filters_dispose (GObject *object)
{
  JyRegisterFilters *self = JY_REGISTER_FILTERS (object);

  for (guint i = 0; i < N_FILTERS; i++)
    {
      self->chips[i] = NULL;
      g_clear_object (&self->choices[i]);
    }
  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL;)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (jy_register_filters_parent_class)->dispose (object);
}

static void
jy_register_filters_class_init (JyRegisterFiltersClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_register_filters_dispose;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", JY_TYPE_REGISTER_FILTERS, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
jy_register_filters_init (JyRegisterFilters *self)
{
  GtkWidget *flow = gtk_flow_box_new ();

  gtk_flow_box_set_selection_mode (GTK_FLOW_BOX (flow), GTK_SELECTION_NONE);
  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (flow), N_FILTERS);
  gtk_flow_box_set_column_spacing (GTK_FLOW_BOX (flow), 4);
  gtk_flow_box_set_row_spacing (GTK_FLOW_BOX (flow), 4);
  gtk_widget_set_parent (flow, GTK_WIDGET (self));

  for (guint i = 0; i < N_FILTERS; i++)
    {
      GtkWidget *chip = jy_filter_chip_new (_(titles[i]));

      self->choices[i] = g_list_store_new (JY_TYPE_OPTION);
      self->chips[i] = JY_FILTER_CHIP (chip);
      gtk_flow_box_append (GTK_FLOW_BOX (flow), chip);
      gtk_widget_set_focusable (gtk_widget_get_parent (chip), FALSE);
      g_signal_connect_object (chip, "notify::selected", G_CALLBACK (selected_cb), self,
                               G_CONNECT_SWAPPED);
    }

  add_fixed_choices (self);
  for (guint i = 0; i < N_FILTERS; i++)
    jy_filter_chip_set_choices (self->chips[i], G_LIST_MODEL (self->choices[i]));
}

void
jy_register_filters_set_teams (JyRegisterFilters *self, const GPtrArray *teams)
{
  g_autoptr (GListStore) choices = g_list_store_new (JY_TYPE_OPTION);

  g_return_if_fail (JY_IS_REGISTER_FILTERS (self));

  for (guint i = 0; i < teams->len; i++)
    {
      const JyStoredTeam *team = g_ptr_array_index (teams, i);

      if (!g_date_valid (&team->closed_on))
        add_choice (choices, team->id, team->name);
    }

  g_set_object (&self->choices[FILTER_TEAM], choices);
  jy_filter_chip_set_choices (self->chips[FILTER_TEAM], G_LIST_MODEL (choices));
}

void
jy_register_filters_fill (JyRegisterFilters *self, JyRegisterQuery *query)
{
  gint64 chosen[N_FILTERS];

  g_return_if_fail (JY_IS_REGISTER_FILTERS (self));

  for (guint i = 0; i < N_FILTERS; i++)
    chosen[i] = jy_filter_chip_get_selected (self->chips[i]);

  query->team = chosen[FILTER_TEAM];
  query->groups =
    chosen[FILTER_GROUP] > 0 ? jy_groups[chosen[FILTER_GROUP] - 1].group : JY_GROUP_NONE;
  query->population_class = (int) chosen[FILTER_CLASS];
  query->health_class = (int) chosen[FILTER_HEALTH];
  query->agreement_states =
    chosen[FILTER_AGREEMENT] > 0 ? agreements[chosen[FILTER_AGREEMENT] - 1].states : 0;
  query->acceptance = chosen[FILTER_ACCEPTANCE] > 0 ? (int) chosen[FILTER_ACCEPTANCE] : -1;
  if (query->acceptance == ACCEPTANCE_UNKNOWN)
    query->acceptance = JY_ACCEPTANCE_UNKNOWN;
  query->is_away = chosen[FILTER_AWAY] > 0;
  query->presence = (JyRegisterPresence) chosen[FILTER_PRESENCE];
}

static JyOption *
find_choice (GListStore *choices, gint64 id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (choices)); i++)
    {
      g_autoptr (JyOption) option = g_list_model_get_item (G_LIST_MODEL (choices), i);

      if (jy_option_get_id (option) == id)
        return option; /* the model keeps it */
    }

  return NULL;
}

char *
jy_register_filters_dup_text (JyRegisterFilters *self)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  g_return_val_if_fail (JY_IS_REGISTER_FILTERS (self), NULL);

  for (guint i = 0; i < N_FILTERS; i++)
    {
      JyOption *option =
        find_choice (self->choices[i], jy_filter_chip_get_selected (self->chips[i]));
      g_autofree char *part = NULL;

      if (option == NULL)
        continue;
      part = g_strdup_printf (_("%s: %s"), _(titles[i]), jy_option_get_text (option));
      g_strv_builder_add (parts, part);
    }

  list = g_strv_builder_end (parts);
  return list[0] != NULL ? g_strjoinv (_(", "), list) : NULL;
}

void
jy_register_filters_clear (JyRegisterFilters *self)
{
  g_return_if_fail (JY_IS_REGISTER_FILTERS (self));

  self->clearing = TRUE;
  for (guint i = 0; i < N_FILTERS; i++)
    jy_filter_chip_set_selected (self->chips[i], 0);
  self->clearing = FALSE;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}
