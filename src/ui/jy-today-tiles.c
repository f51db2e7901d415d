/* jy-today-tiles.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-today-tiles.h"

#include <glib/gi18n.h>

/* Beside the lists, what other pages show. */
enum
{
  TILE_RENEWALS = JY_TODAY_N_LISTS,
  TILE_SIGNED,
  TILE_FULFILLED,
  N_TILES
};

typedef struct
{
  GtkWidget *button;
  GtkLabel *figure;
  GtkLabel *note; /* behind the title: a target, a part */
} Tile;

struct _JyTodayTiles
{
  GtkWidget parent_instance;

  JyTodayList list;
  GtkWidget *box;
  Tile tiles[N_TILES];
};

enum
{
  PROP_0,
  PROP_LIST,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyTodayTiles, jy_today_tiles, GTK_TYPE_WIDGET)

/* clang-format off */
static const struct
{
  const char *word;
  const char *title;   /* an NC_("tile", …) string: there is little room */
  const char *meaning; /* an N_() string */
  const char *style;   /* of the figure, if it is not 0 */
  const char *action;  /* (nullable): of a tile that opens a page */
  const char *target;
} infos[N_TILES] = {
  [JY_TODAY_OPEN] = { "open", NC_("tile", "All open"), N_("All services that are due or overdue"), "", NULL, NULL },
  [JY_TODAY_OVERDUE] = { "overdue", NC_("tile", "Overdue"), N_("The last day is over, and the service still counts"),
                         "overdue", NULL, NULL },
  [JY_TODAY_DUE_TODAY] = { "due-today", NC_("tile", "Due today"), N_("Today is the last day"), "attention", NULL, NULL },
  [JY_TODAY_DUE_THIS_WEEK] = { "due-this-week", NC_("tile", "This week"), N_("The last day is in this week"), "", NULL, NULL },
  [JY_TODAY_DUE_THIS_QUARTER] = { "due-this-quarter", NC_("tile", "This quarter"), N_("The last day is in this quarter"),
                                  "", NULL, NULL },
  [JY_TODAY_PLANNED] = { "planned", NC_("tile", "Planned today"), N_("Planned for today and not done yet"), "", NULL, NULL },
  [JY_TODAY_HOME] = { "home", NC_("tile", "Home now"), N_("Of people who live away and are home now"), "", NULL, NULL },
  [JY_TODAY_REFERRALS] = { "referrals", NC_("tile", "Referrals"), N_("Referrals whose result has to be asked for"),
                           "attention", NULL, NULL },
  [TILE_RENEWALS] = { "renewals", NC_("tile", "Renew"), N_("Agreements that end soon, and nobody decided what then"),
                      "", "win.open", "('agreements', <'to-renew'>)" },
  [TILE_SIGNED] = { "signed", NC_("tile", "Signed"), N_("People signed, of the population served"),
                    "", "win.open", "('reports', <'targets'>)" },
  [TILE_FULFILLED] = { "fulfilled", NC_("tile", "Fulfilled"), N_("People whose agreement is fulfilled so far, of those signed"),
                       "", "win.open", "('reports', <'fulfilment'>)" },
};
/* clang-format on */

/* What a screen reader says: all of it. */
static void
name_tile (JyTodayTiles *self, int i)
{
  const Tile *tile = &self->tiles[i];
  const char *note = gtk_label_get_text (tile->note);
  g_autofree char *name = g_strdup_printf ("%s: %s %s", g_dpgettext2 (NULL, "tile", infos[i].title),
                                           gtk_label_get_text (tile->figure), note);

  gtk_accessible_update_property (GTK_ACCESSIBLE (tile->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  g_strchomp (name), -1);
}

static void
show_figure (JyTodayTiles *self, int i, const char *text, gboolean is_marked, const char *note)
{
  const Tile *tile = &self->tiles[i];

  gtk_label_set_text (tile->figure, text);
  gtk_label_set_text (tile->note, note);
  if (*infos[i].style != '\0' && is_marked)
    gtk_widget_add_css_class (GTK_WIDGET (tile->figure), infos[i].style);
  else if (*infos[i].style != '\0')
    gtk_widget_remove_css_class (GTK_WIDGET (tile->figure), infos[i].style);
  name_tile (self, i);
}

static void
toggled_cb (JyTodayTiles *self, GtkToggleButton *button)
{
  if (!gtk_toggle_button_get_active (button))
    return;

  for (int i = 0; i < JY_TODAY_N_LISTS; i++)
    if (self->tiles[i].button == GTK_WIDGET (button))
      jy_today_tiles_set_list (self, (JyTodayList) i);
}

static GtkLabel *
add_label (GtkWidget *box, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

static void
add_tile (JyTodayTiles *self, int i)
{
  Tile *tile = &self->tiles[i];
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 5);

  tile->figure = add_label (content, "…", "tile-figure");
  add_label (line, g_dpgettext2 (NULL, "tile", infos[i].title), "tile-title");
  tile->note = add_label (line, "", "tile-note");
  gtk_box_append (GTK_BOX (content), line);

  tile->button = infos[i].action == NULL ? gtk_toggle_button_new () : gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (tile->button), content);
  gtk_widget_set_hexpand (tile->button, TRUE);
  gtk_widget_set_tooltip_text (tile->button, _(infos[i].meaning));
  gtk_widget_add_css_class (tile->button, "tile");
  gtk_box_append (GTK_BOX (self->box), tile->button);
  name_tile (self, i);

  if (infos[i].action != NULL)
    {
      g_autoptr (GVariant) target = g_variant_ref_sink (g_variant_new_parsed (infos[i].target));

      gtk_actionable_set_action_name (GTK_ACTIONABLE (tile->button), infos[i].action);
      gtk_actionable_set_action_target_value (GTK_ACTIONABLE (tile->button), target);
      return;
    }

  if (i > 0)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (tile->button),
                                 GTK_TOGGLE_BUTTON (self->tiles[0].button));
  g_signal_connect_object (tile->button, "toggled", G_CALLBACK (toggled_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
jy_today_tiles_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_LIST:
      g_value_set_int (value, JY_TODAY_TILES (object)->list);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_today_tiles_dispose (GObject *object)
{
  g_clear_pointer (&JY_TODAY_TILES (object)->box, gtk_widget_unparent);

  G_OBJECT_CLASS (jy_today_tiles_parent_class)->dispose (object);
}

static void
jy_today_tiles_class_init (JyTodayTilesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = jy_today_tiles_dispose;
  object_class->get_property = jy_today_tiles_get_property;

  properties[PROP_LIST] =
    g_param_spec_int ("list", NULL, NULL, 0, JY_TODAY_N_LISTS - 1, 0,
                      G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
jy_today_tiles_init (JyTodayTiles *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_box_set_homogeneous (GTK_BOX (self->box), TRUE);
  gtk_widget_add_css_class (self->box, "tiles");
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  for (int i = 0; i < N_TILES; i++)
    add_tile (self, i);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->tiles[self->list].button), TRUE);
}

JyTodayList
jy_today_tiles_get_list (JyTodayTiles *self)
{
  g_return_val_if_fail (JY_IS_TODAY_TILES (self), JY_TODAY_OPEN);

  return self->list;
}

void
jy_today_tiles_set_list (JyTodayTiles *self, JyTodayList list)
{
  g_return_if_fail (JY_IS_TODAY_TILES (self) && list < JY_TODAY_N_LISTS);

  if (self->list == list)
    return;

  self->list = list;
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->tiles[list].button), TRUE);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LIST]);
}

JyTodayList
jy_today_tiles_find_list (const char *word)
{
  for (int i = 0; i < JY_TODAY_N_LISTS; i++)
    if (g_strcmp0 (infos[i].word, word) == 0)
      return (JyTodayList) i;

  return JY_TODAY_N_LISTS;
}

void
jy_today_tiles_show_counts (JyTodayTiles *self, const JyTodayCounts *counts)
{
  g_autofree char *renewals = g_strdup_printf ("%'d", counts->n_renewals);
  g_autofree char *expired = g_strdup_printf (C_("tile", "%'d over"), counts->n_expired);

  g_return_if_fail (JY_IS_TODAY_TILES (self));

  for (int i = 0; i < JY_TODAY_N_LISTS; i++)
    {
      g_autofree char *text = g_strdup_printf ("%'" G_GINT64_FORMAT, counts->n[i]);

      show_figure (self, i, text, counts->n[i] > 0, "");
    }
  show_figure (self, TILE_RENEWALS, renewals, FALSE, counts->n_expired > 0 ? expired : "");
}

static void
show_rate (JyTodayTiles *self, int tile, JyRate rate, int percent)
{
  g_autofree char *text = jy_rate_dup_text (rate);
  /* Translators: a target, behind the rate itself: "of 30%" */
  g_autofree char *target = g_strdup_printf (_("of %d%%"), percent);

  show_figure (self, tile, text, FALSE, target);
}

void
jy_today_tiles_show_signed (JyTodayTiles *self, JyRate rate, int percent)
{
  g_return_if_fail (JY_IS_TODAY_TILES (self));

  show_rate (self, TILE_SIGNED, rate, percent);
}

void
jy_today_tiles_show_fulfilled (JyTodayTiles *self, JyRate rate, int percent)
{
  g_return_if_fail (JY_IS_TODAY_TILES (self));

  show_rate (self, TILE_FULFILLED, rate, percent);
}
