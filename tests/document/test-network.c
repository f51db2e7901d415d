/* test-network.c - the drawing of the service network: every box has its place, all fits
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-network.h"

#define WIDTH JY_MM (380)
#define HEIGHT JY_MM (232)

static JyNetwork *
new_network (guint n_teams, guint n_areas)
{
  JyNetwork *self = jy_network_new ("Authority", "Centre\nDirector");

  for (guint t = 0; t < n_teams; t++)
    {
      jy_network_add_team (self, "第一家庭医生服务团队\n欧阳阿依古丽·阿卜杜热西提 15277931691");
      for (guint a = 0; a < n_areas; a++)
        jy_network_add_area (self, "湘潭市岳塘区建设路街道中山社区第七网格\n谭 13800001234\n3200");
    }

  return self;
}

static gboolean
is_apart (const JyNetworkBox *a, const JyNetworkBox *b)
{
  return a->x + a->width <= b->x || b->x + b->width <= a->x || a->y + a->height <= b->y ||
         b->y + b->height <= a->y;
}

/* Within the room, none over another, each below what it hangs on. */
static void
test_places (void)
{
  static const guint teams[] = { 0, 1, 2, 6, 8, 13, 20 };
  static const guint areas[] = { 0, 1, 4, 9 };

  for (gsize t = 0; t < G_N_ELEMENTS (teams); t++)
    for (gsize a = 0; a < G_N_ELEMENTS (areas); a++)
      {
        g_autoptr (JyNetwork) network = new_network (teams[t], areas[a]);
        double size;
        g_autoptr (GArray) boxes = jy_network_lay_out (network, WIDTH, HEIGHT, &size);

        g_assert_cmpuint (boxes->len, ==, 2 + teams[t] * (1 + areas[a]));
        g_assert_cmpfloat (size, >, 3.5);
        for (guint i = 0; i < boxes->len; i++)
          {
            const JyNetworkBox *box = &g_array_index (boxes, JyNetworkBox, i);

            g_assert_cmpfloat (box->x, >=, 0);
            g_assert_cmpfloat (box->x + box->width, <=, WIDTH + 0.01);
            g_assert_cmpfloat (box->y + box->height, <=, HEIGHT);
            g_assert_cmpint (box->parent, <, (int) i);
            if (box->parent >= 0)
              {
                const JyNetworkBox *parent = &g_array_index (boxes, JyNetworkBox, box->parent);

                g_assert_cmpfloat (box->y, >, parent->y + parent->height);
              }
            for (guint j = 0; j < i; j++)
              g_assert_true (is_apart (box, &g_array_index (boxes, JyNetworkBox, j)));
          }
      }
}

/* It lives as long as the document that shows it. */
static void
test_drawing (void)
{
  g_autoptr (JyDocument) document = jy_document_new (JY_PAPER_A3_LANDSCAPE, "Network");
  JyNetwork *network = new_network (3, 2);

  jy_network_add_to (document, network);
  jy_network_unref (network);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/network/places", test_places);
  g_test_add_func ("/network/drawing", test_drawing);
  return g_test_run ();
}
